package dev.handover.local;

import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What the ingest function answers to a notification. */
final class IngestAnswer {
  private static final JsonMapper JSON = JsonMapper.shared();

  private IngestAnswer() {}

  /** The outcomes of its articles; {@code ignored} where the event was of none. */
  static String outcomes(String answer) {
    String outcomes =
        JSON.readTree(answer).path("articles").values().stream()
            .map(article -> article.path("outcome").asString())
            .collect(Collectors.joining(", "));
    return outcomes.isEmpty() ? "ignored" : outcomes;
  }
}
