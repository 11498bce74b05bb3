package dev.handover.ledger;

/** What tells which of two versions of an article is the newer one. */
public sealed interface Order permits Order.Sequencer, Holding {

  /**
   * S3's own order of the changes of one key, as its events give it.
   *
   * @param digits hexadecimal, in either case, not padded
   */
  record Sequencer(String digits) implements Order {}
}
