package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Extraction;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingArticlesTest {
  private static final Extraction SWAP =
      reading("Ten came home.", on("2025-07-04").says("RUS>UKR=military:10").build());
  private static final Extraction STOCKS = reading("Stocks rose.");
  private static final Extraction PDF =
      new Rejection(RejectionReason.NOT_TEXT, "A PDF: save it as text.");
  private static final Set<ArticleStatus> ANY = Set.of(ArticleStatus.values());

  private Ledger ledger;

  @BeforeEach
  void articlesOfEachStatus() {
    ledger = new Ledger(LocalTable.client(), LocalTable.create());
    post("swap", "2025-07-04T10:00:00Z", SWAP);
    post("stocks", "2025-07-04T10:00:00.500Z", STOCKS);
    post("pdf", "2025-07-05T08:00:00Z", PDF);
    post("gone", "2025-07-01T08:00:00Z", SWAP);
    ledger.remove(
        key("gone"), new Sequencer("02"), Optional.of(Instant.parse("2025-07-06T08:00:00Z")));
    ledger.post(
        new ArticleVersion(key("untimed"), new Sequencer("01"), Optional.empty(), "etag", 1), SWAP);
  }

  @Test
  void theLastChangedComesFirst() {
    assertThat(keys(ANY)).containsExactly("gone", "pdf", "stocks", "swap", "untimed");
  }

  @Test
  void eachStatusIsAListOfItsOwn() {
    assertThat(keys(Set.of(ArticleStatus.REJECTED))).containsExactly("pdf");
    assertThat(keys(Set.of(ArticleStatus.READ))).containsExactly("swap", "untimed");
    assertThat(keys(Set.of(ArticleStatus.EMPTY, ArticleStatus.REMOVED)))
        .containsExactly("gone", "stocks");
  }

  @Test
  void pagesOfAnySizeGiveEachArticleOnce() {
    for (int limit = 1; limit <= 6; limit++) {
      List<String> walked = new ArrayList<>();
      Optional<String> next = Optional.empty();
      do {
        ArticlePage page = ledger.articles(ANY, limit, next);
        page.articles().forEach(article -> walked.add(article.object().key()));
        next = page.next();
      } while (next.isPresent());

      assertThat(walked).containsExactly("gone", "pdf", "stocks", "swap", "untimed");
    }
  }

  @Test
  void anArticleIsToldWithAllThatIsKnownOfIt() {
    assertThat(ledger.article(key("swap").articleId()).orElseThrow())
        .returns(ArticleStatus.READ, ArticleRecord::status)
        .returns(List.of("RUS-UKR-2025-07-04"), ArticleRecord::exchanges)
        .returns(Optional.of(LocalDate.parse("2025-07-04")), ArticleRecord::published)
        .returns(Optional.of("en"), ArticleRecord::language)
        .returns(Optional.of(Instant.parse("2025-07-04T10:00:00Z")), ArticleRecord::changed)
        .returns(Optional.of(1), ArticleRecord::extractor);
    assertThat(ledger.articles(Set.of(ArticleStatus.REJECTED), 1, Optional.empty()).articles())
        .singleElement()
        .returns(Optional.of("not_text"), ArticleRecord::reason)
        .returns(Optional.of("A PDF: save it as text."), ArticleRecord::detail);
  }

  @Test
  void anArticleThatChangesItsStatusMoves() {
    post("pdf", "2025-07-07T08:00:00Z", "03", SWAP);

    assertThat(keys(Set.of(ArticleStatus.REJECTED))).isEmpty();
    assertThat(keys(Set.of(ArticleStatus.READ))).containsExactly("pdf", "swap", "untimed");
  }

  @Test
  void whatIsNoIdIsNoArticle() {
    assertThat(ledger.article("../etc")).isEmpty();
    assertThat(ledger.article("0".repeat(32))).isEmpty();
  }

  @Test
  void aPageHasOneToAHundredArticlesAndStartsWhereAPageEnded() {
    assertThatThrownBy(() -> ledger.articles(ANY, 101, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 100");
    assertThatThrownBy(() -> ledger.articles(ANY, 1, Optional.of("bm93aGVyZQ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start without one");
  }

  private void post(String name, String changed, Extraction extraction) {
    post(name, changed, "01", extraction);
  }

  private void post(String name, String changed, String sequencer, Extraction extraction) {
    Optional<Instant> time = Optional.of(Instant.parse(changed));
    ledger.post(
        new ArticleVersion(key(name), new Sequencer(sequencer), time, "etag", 1), extraction);
  }

  private List<String> keys(Set<ArticleStatus> statuses) {
    return ledger.articles(statuses, 100, Optional.empty()).articles().stream()
        .map(article -> article.object().key())
        .toList();
  }
}
