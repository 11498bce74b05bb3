package dev.handover.ledger;

/** Names of the table's key attributes, its indexes and what stands in them. */
final class Keys {
  static final String PK = "pk";
  static final String SK = "sk";

  /** Index of the articles of a voice and of the postings of an exchange. */
  static final String GROUP_INDEX = "group";

  static final String GROUP = "g";
  static final String MEMBER = "h";

  /** Index of the exchanges by their first day. */
  static final String TIMELINE_INDEX = "timeline";

  static final String TIMELINE = "line";
  static final String AT = "at";

  private Keys() {}
}
