package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlesTest {
  private static final ObjectKey PDF = new ObjectKey("articles", "scan 4 июля.pdf");

  private final Ledger ledger = LocalTable.ledger();

  @BeforeAll
  void postArticles() {
    new Articles(ledger).post("2025-07-04", "UKR", "RUS");
    ledger.post(
        new ArticleVersion(
            PDF,
            new Sequencer("0A"),
            Optional.of(Instant.parse("2025-07-05T08:00:00Z")),
            "d41d8cd98f00b204e9800998ecf8427e",
            7),
        new Rejection(RejectionReason.NOT_TEXT, "A PDF: save it as text."));
    ledger.remove(new ObjectKey("articles", "gone.txt"), new Sequencer("0B"), Optional.empty());
  }

  @Test
  void aRejectedArticleIsListedWithItsReason() {
    JsonNode body = ask("/articles?status=rejected").json();

    assertThat(body)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"articles":[{"id":"%s","bucket":"articles","key":"scan 4 июля.pdf",
                    "status":"rejected","reason":"not_text","detail":"A PDF: save it as text.",
                    "changed":"2025-07-05T08:00:00Z","published":null,"language":null,
                    "title":null,"exchanges":[],"voice":null,
                    "etag":"d41d8cd98f00b204e9800998ecf8427e","sequencer":"0A%s","extractor":7}],
                    "next":null}
                    """
                        .formatted(PDF.articleId(), "0".repeat(62))));
  }

  @Test
  void anArticleIsReadByItsId() {
    JsonNode read = ask("/articles?status=read").json().at("/articles/0");

    assertThat(read.get("exchanges").toString()).isEqualTo("[\"RUS-UKR-2025-07-04\"]");
    assertThat(ask("/articles/" + read.get("id").asString()).json()).isEqualTo(read);
  }

  @Test
  void withoutAStatusAllAreListedAndFollowingNextGivesEachOnce() {
    Asked first = ask("/articles?limit=2");
    Asked second = ask(first.json().get("next").asString());

    assertThat(first.header("link")).startsWith("</articles?limit=2&cursor=");
    assertThat(first.json().get("articles")).hasSize(2);
    assertThat(second.json().get("articles")).hasSize(1);
    assertThat(second.json().get("next").isNull()).isTrue();
  }

  @Test
  void theOrderInWhichStatusesAreAskedIsNoPartOfTheCursor() {
    String next = ask("/articles?status=removed&status=read&limit=1").json().get("next").asString();

    assertThat(ask(next.replace("status=read&status=removed", "status=removed&status=read")))
        .returns(200, Asked::status);
    assertThat(ask(next.replace("status=read&", ""))).returns(400, Asked::status);
  }

  @Test
  void anUnknownIdIsAProblemThatSaysWhereIdsAreListed() {
    Asked asked = ask("/articles/" + "0".repeat(32));

    assertThat(asked.status()).isEqualTo(404);
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/unknown-article");
    assertThat(asked.json().get("detail").asString()).contains("/articles");
  }

  private Asked ask(String target) {
    return Asked.of(ledger, Events.get(target));
  }
}
