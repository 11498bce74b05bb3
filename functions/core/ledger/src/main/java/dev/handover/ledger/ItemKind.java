package dev.handover.ledger;

/** Which kind of item it is, told by its keys alone. */
enum ItemKind {
  ARTICLE,
  VOICE,
  POSTING,
  EXCHANGE,

  /** What puts an exchange on one of its lines. */
  LINE,

  /** A text, or what a later version keeps. */
  OTHER;

  static ItemKind of(Item item) {
    return switch (item.text(Keys.SK)) {
      case "A" -> ARTICLE;
      case "V" -> VOICE;
      case "X" -> EXCHANGE;
      case String sort when sort.startsWith(Keys.LINE) -> LINE;
      case String sort when sort.startsWith(Keys.exchangeGroup("")) -> POSTING;
      default -> OTHER;
    };
  }
}
