package dev.handover.ledger.audit;

/**
 * What the table says of something, and what it ought to say.
 *
 * @param subject whose books are wrong
 * @param what the value that is wrong: a claim, {@code voices}, {@code refs} and so on
 * @param stored the value as the table has it
 * @param fresh the value that postings and articles give
 */
public record Difference(Subject subject, String what, String stored, String fresh) {
  /** One line for a person, once it is mended. */
  public String mendedText() {
    return "%s: %s was %s, and is %s".formatted(subject.text(), what, stored, fresh);
  }

  /** One line for a person. */
  public String text() {
    return "%s: %s is %s, and ought to be %s".formatted(subject.text(), what, stored, fresh);
  }
}
