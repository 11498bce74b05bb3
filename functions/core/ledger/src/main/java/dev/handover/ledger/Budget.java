package dev.handover.ledger;

/** Index entries that one request may still look at, on however many pages. */
final class Budget {
  private int left;

  Budget(int entries) {
    this.left = entries;
  }

  /** The budget of one page. */
  static Budget ofPage() {
    return new Budget(Limits.CANDIDATES_PER_REQUEST);
  }

  int left() {
    return left;
  }

  boolean spent() {
    return left <= 0;
  }

  void spend(int entries) {
    left -= entries;
  }
}
