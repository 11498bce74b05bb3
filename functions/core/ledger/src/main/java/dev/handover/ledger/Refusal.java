package dev.handover.ledger;

import dev.handover.model.Rejection;

/** An article without a voice. */
record Refusal(Rejection rejection) implements Entry {
  @Override
  public ArticleStatus status() {
    return ArticleStatus.REJECTED;
  }
}
