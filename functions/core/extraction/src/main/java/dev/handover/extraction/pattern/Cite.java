package dev.handover.extraction.pattern;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A phrase that cites.
 *
 * @param who in the order of the text; empty where the one cited before goes on
 */
public record Cite(List<Citation> who, Manner manner) {
  /** How a phrase cites. */
  public enum Manner {
    /** States its clause: "said", "according to". */
    SAYS,
    /** Takes note of what happened without telling it: "thanked". */
    PRAISES,
    /** Goes on with a clause: ", adding". */
    GOES_ON,
    /** Stands before what is said: "Source: X", "X: text". */
    LABELS,
    /** Stands behind it: "– X". */
    SIGNS,
    /** Vouches for the figures told before: "confirmed both figures". */
    LOOKS_BACK
  }

  public Cite {
    who = List.copyOf(who);
  }

  /** The form in which rule examples state it: {@code Taliban+White House praises}. */
  @Override
  public String toString() {
    String words = manner.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String cited = who.stream().map(Citation::toString).collect(Collectors.joining("+"));
    if (manner == Manner.SAYS) {
      return cited;
    }
    return who.isEmpty() ? words : cited + " " + words;
  }
}
