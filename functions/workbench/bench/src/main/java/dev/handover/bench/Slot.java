package dev.handover.bench;

/** A kind of value that is measured by itself, in the order of the table. */
enum Slot {
  EXCHANGE("exchange"),
  PARTY("party"),
  DATE("date"),
  STATUS("status"),
  /** Who receives people, rows without a count included; careful coders differ on these. */
  DIRECTION("direction"),
  /** Receiver, people and count, of the rows with a count. */
  TRANSFER("transfer"),
  /** The same without the people. */
  COUNT("transfer~"),
  BOUND("bound"),
  ATTRIBUTE("attribute"),
  MEDIATOR("mediator"),
  PLACE("place"),
  AGREEMENT("agreement"),
  SOURCE("source"),
  ORDINAL("ordinal"),
  TOTAL("total"),
  /** Receiver, count and who says so. */
  SAID_BY("said_by"),
  /** The two counts that different accounts give for one direction. */
  RIVAL("rival"),
  /** Receiver and count of a running total, which belongs to the article and not to an exchange. */
  TALLY("tally");

  private final String label;

  Slot(String label) {
    this.label = label;
  }

  /** Its name in tables and in the file of floors. */
  String label() {
    return label;
  }
}
