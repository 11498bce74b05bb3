package dev.handover.query.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list of entries of a few bytes each. */
class PagesTest {
  private static final Request REQUEST = new Request("GET", "/dev", "/things", "", Map.of());
  private static final Paging PAGING = new Paging("/things", List.of(), 8, Optional.empty());

  @Test
  void aPageThatFitsIsGivenWhole() {
    Answer answer = pages(1000).answer(REQUEST, Format.JSON, PAGING, (limit, _) -> things(limit));

    assertThat(answer.body()).isEqualTo("[" + "\"thingthing\",".repeat(7) + "\"thingthing\"]");
    assertThat(answer.headers().get("link")).startsWith("</dev/things?limit=8&cursor=");
  }

  @Test
  void onlyAsManyAreGivenAsFit() {
    Answer answer = pages(40).answer(REQUEST, Format.JSON, PAGING, (limit, _) -> things(limit));

    assertThat(answer.body()).isEqualTo("[\"thingthing\",\"thingthing\"]");
  }

  @Test
  void whatStandsTogetherIsGivenThoughItDoesNotFit() {
    Answer answer = pages(40).answer(REQUEST, Format.JSON, PAGING, (limit, _) -> things(limit + 3));

    assertThat(answer.body()).hasSize(1 + 4 * 13);
  }

  private static Pages<List<String>> pages(int bytesMax) {
    return new Pages<>(
        bytesMax,
        List::size,
        _ -> Optional.of("place"),
        (_, format, page, _) -> Answer.ok(format.contentType(), Json.write(page)));
  }

  private static List<String> things(int count) {
    return Collections.nCopies(count, "thingthing");
  }
}
