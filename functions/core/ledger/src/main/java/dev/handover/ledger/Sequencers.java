package dev.handover.ledger;

import java.util.Locale;
import java.util.regex.Pattern;

/** S3's sequencers, made to compare as text. */
final class Sequencers {
  /** Before every sequencer that S3 gives. */
  static final String NONE = "0".repeat(Limits.SEQUENCER_DIGITS);

  private static final Pattern HEX = Pattern.compile("[0-9A-F]{1," + Limits.SEQUENCER_DIGITS + "}");

  private Sequencers() {}

  /**
   * In upper case, with zeros on the right to one width: S3 wants the shorter of two filled up so.
   */
  static String padded(String sequencer) {
    String upper = sequencer.toUpperCase(Locale.ROOT);
    if (!HEX.matcher(upper).matches()) {
      throw new IllegalArgumentException(
          "A sequencer is 1 to %d hex digits, as S3 gives it, not \"%s\""
              .formatted(Limits.SEQUENCER_DIGITS, sequencer));
    }
    return upper + "0".repeat(Limits.SEQUENCER_DIGITS - upper.length());
  }
}
