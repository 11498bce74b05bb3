package dev.handover.ledger;

import dev.handover.model.Extraction;
import dev.handover.model.Rejection;
import java.util.Optional;

/** What an article is entered as: what it says, or that it is rejected. */
public sealed interface Entry permits Voice, Refusal {

  /**
   * Makes an entry of what was read, or refuses it where it is beyond one of the {@link Limits}.
   *
   * @param extractor version of the extractor
   */
  static Entry of(Extraction extraction, int extractor) {
    return Entrance.admit(extraction, extractor);
  }

  /** What is then known of the article. */
  ArticleStatus status();

  /** Why it is rejected, if it is: by the reader or by the ledger. */
  Optional<Rejection> rejection();

  /** Of how many exchanges it tells, bodies counted as exchanges of their own. */
  int exchanges();
}
