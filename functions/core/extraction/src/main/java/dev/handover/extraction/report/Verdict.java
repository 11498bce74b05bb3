package dev.handover.extraction.report;

import dev.handover.extraction.rule.Mention;

/**
 * What became of an act that was read: part of an exchange, or dropped.
 *
 * @param act where the act stands
 * @param text why it was dropped, else which exchange it tells of and which way its people go
 */
public record Verdict(Mention act, String text) {
  private static final String DROPPED = "dropped: ";

  static Verdict dropped(Mention act, String why) {
    return new Verdict(act, DROPPED + why);
  }

  /** The same if the act was dropped already, else dropped for a reason that holds for all. */
  Verdict orDropped(String why) {
    return text.startsWith(DROPPED) ? this : dropped(act, why);
  }
}
