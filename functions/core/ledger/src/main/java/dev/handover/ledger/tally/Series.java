package dev.handover.ledger.tally;

import dev.handover.ledger.fold.Kinds;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.StatedTally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a total must share with the one before it to be its continuation.
 *
 * <p>Every kind is a series of its own, soldiers too: a total of {@code people} is one of anybody,
 * or nobody says of whom, and those who count both ways count fewer soldiers than people. Were they
 * one series, each change of word would show a gap that is none.
 */
record Series(Party to, People people, Optional<LocalDate> since) {
  static final Comparator<Series> ORDER =
      Comparator.comparing(Series::to)
          .thenComparing(Series::people)
          .thenComparing(series -> series.since().map(LocalDate::toString).orElse(""));

  /** The series of a total that has a receiver. */
  static Series of(StatedTally tally) {
    return new Series(tally.to().orElseThrow(), tally.people(), tally.since());
  }

  /** Whether all whom a row tells of are of this kind. */
  boolean counts(ExchangeTransfer row) {
    return row.to().equals(to)
        && (row.people() == people || (people == People.PEOPLE && row.people() != People.REMAINS));
  }

  /** Whether some whom a row tells of may be of this kind, and nobody says how many. */
  boolean mayCount(ExchangeTransfer row) {
    return row.to().equals(to) && !counts(row) && !areApart(people, row.people());
  }

  private static boolean areApart(People one, People other) {
    return one == People.REMAINS || other == People.REMAINS || Kinds.apart(one, other);
  }
}
