package dev.handover.ledger;

/** An index of lines in which entries stand in the order of time. */
enum Index {
  /** By the day or moment of what is told: of exchanges, running totals and articles. */
  TIMELINE("timeline", "line", "at"),

  /** By the moment at which the ledger last changed it: of exchanges and articles. */
  LOG("log", "log", "entered");

  private final String word;
  private final String line;
  private final String at;

  Index(String word, String line, String at) {
    this.word = word;
    this.line = line;
    this.at = at;
  }

  /** Its name in the table. */
  String word() {
    return word;
  }

  /** The attribute of its hash key: a line's word. */
  String line() {
    return line;
  }

  /** The attribute of its range key: a place on the line. */
  String at() {
    return at;
  }
}
