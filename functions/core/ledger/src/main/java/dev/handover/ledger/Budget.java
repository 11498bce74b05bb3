package dev.handover.ledger;

/** What one request may still do, on however many pages. */
final class Budget {
  private int entries;
  private int calls;

  /**
   * @param entries of an index that may be looked at
   * @param calls to the table
   */
  Budget(int entries, int calls) {
    this.entries = entries;
    this.calls = calls;
  }

  /** With the calls of one page. */
  Budget(int entries) {
    this(entries, Limits.CALLS_PER_PAGE);
  }

  /** The budget of one page. */
  static Budget ofPage() {
    return new Budget(Limits.CANDIDATES_PER_REQUEST);
  }

  /** Entries that may still be looked at. */
  int left() {
    return entries;
  }

  boolean spent() {
    return entries <= 0 || callsSpent();
  }

  /** Whether it ends as the table was called too often, however little was looked at. */
  boolean callsSpent() {
    return calls <= 0;
  }

  void spend(int looked) {
    entries -= looked;
  }

  void call() {
    calls--;
  }
}
