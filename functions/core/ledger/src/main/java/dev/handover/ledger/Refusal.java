package dev.handover.ledger;

import dev.handover.model.Rejection;
import java.util.Optional;

/** An article without a voice. */
record Refusal(Rejection found) implements Entry {
  @Override
  public ArticleStatus status() {
    return ArticleStatus.REJECTED;
  }

  @Override
  public Optional<Rejection> rejection() {
    return Optional.of(found);
  }

  @Override
  public int exchanges() {
    return 0;
  }
}
