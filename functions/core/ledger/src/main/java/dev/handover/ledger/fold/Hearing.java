package dev.handover.ledger.fold;

import dev.handover.model.Status;

/** Whose figures are heard: of an exchange that was held, or of one that was not, or not yet. */
enum Hearing {
  HELD,
  NOT_HELD;

  static Hearing of(Status told) {
    return told == Status.COMPLETED ? HELD : NOT_HELD;
  }

  boolean hears(Status told) {
    return of(told) == this;
  }

  Hearing other() {
    return this == HELD ? NOT_HELD : HELD;
  }
}
