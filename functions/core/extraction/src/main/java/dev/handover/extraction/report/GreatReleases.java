package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Thousands who "had been let out", told without a word of a sum: a running total in our time, one
 * release in the wars of the last century.
 */
record GreatReleases(Lattice lattice, Optional<LocalDate> published) {
  /** The rule that takes thousands for a total by their number alone. */
  private static final String BY_NUMBER = "more have come back than one exchange returns";

  /** Since this year nobody has freed thousands at once. */
  private static final int OUR_TIME = 2000;

  /** Whether what reads as a total is one exchange of another time. */
  boolean isOne(Mention tally, Sentence sentence) {
    return tally.origin().endsWith(BY_NUMBER)
        && isPluperfect(tally)
        && (published.filter(day -> day.getYear() < OUR_TIME).isPresent() || isDated(sentence));
  }

  private boolean isPluperfect(Mention tally) {
    return lattice.tokens().subList(tally.start(), tally.end()).stream()
        .anyMatch(token -> token.key().equals("had"));
  }

  private boolean isDated(Sentence sentence) {
    return lattice.within("year", sentence.start(), sentence.end()).stream()
        .anyMatch(year -> year.value(Integer.class) < OUR_TIME);
  }
}
