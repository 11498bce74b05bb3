package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.RunningTotal;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Thousands who "had been let out", told without a word of a sum: a running total in our time, one
 * release in the wars of the last century; and what a year of history is told to have seen.
 */
record GreatReleases(Lattice lattice, Optional<LocalDate> published) {
  /** The rule that takes thousands for a total by their number alone. */
  private static final String BY_NUMBER = "more have come back than one exchange returns";

  /** The rule that takes those of a stretch of time for its total. */
  private static final String OVER_TIME = "so many came back over that time";

  /** How far from its year a total may begin or end, in tokens. */
  private static final int REACH_MAX = 30;

  private static final List<String> HANDING =
      List.of(
          "give.active",
          "give.passive",
          "exchange.active",
          "exchange.passive",
          "receive.active",
          "comeback.active");

  /** Fewer than these are one release of a year, no sum of it; children come home by ones. */
  private static final int FEW = 200;

  /** Since this year nobody has freed thousands at once. */
  private static final int OUR_TIME = 2000;

  /** Whether what a year is told with happened in it, and is no sum of it. */
  boolean isHistory(Mention year) {
    return isOfOldTimes(year)
        || lattice
            .within("tally", Math.max(0, year.start() - REACH_MAX), year.end() + REACH_MAX)
            .stream()
            .anyMatch(tally -> tally.overlaps(year) && isOfYear(tally));
  }

  /** "In 1991 it freed 51", "It freed 51 in 1991", told long after. */
  private boolean isOfOldTimes(Mention year) {
    return lattice.within("year", year.start(), year.end()).stream()
        .anyMatch(one -> isIn(year) && isLongAgo(one.value(Integer.class)));
  }

  private boolean isIn(Mention year) {
    return year.length() == 2
        && lattice.tokens().get(year.start()).key().equals("in")
        && (lattice.startsSentence(year.start())
            || lattice.has("verb.group", year.end())
            || isOfHandover(year));
  }

  /** "Traded nine for a pilot in 1991", but not "nine who were jailed in 1991". */
  private boolean isOfHandover(Mention year) {
    return lattice.within("verb.group", year.start() - REACH_MAX, year.start()).stream()
        .reduce((_, last) -> last)
        .filter(verb -> lattice.sentenceEnd(verb.start()) >= year.end())
        .filter(verb -> HANDING.stream().anyMatch(label -> lattice.has(label, verb.start())))
        .isPresent();
  }

  private boolean isLongAgo(int year) {
    return published.filter(day -> day.getYear() - year >= Timeline.HISTORY_YEARS).isPresent();
  }

  /** Whether what reads as a total is one exchange of another time. */
  boolean isOne(Mention tally, Sentence sentence) {
    return isOfYear(tally) || isThousands(tally, sentence);
  }

  private boolean isOfYear(Mention tally) {
    return tally.origin().endsWith(OVER_TIME)
        && lattice.within("running", tally.start(), tally.end()).stream()
            .anyMatch(year -> isOfOldTimes(year) || (isOfFew(tally) && isBygone(year)));
  }

  private static boolean isOfFew(Mention tally) {
    PeopleGroup people = tally.value(RunningTotal.class).people();
    return people.people() != People.CHILDREN
        && people.count().filter(count -> count < FEW).isPresent();
  }

  /** "Freed 66 in 1996", told in a later year. */
  private boolean isBygone(Mention year) {
    return year.length() == 2
        && lattice.tokens().get(year.start()).key().equals("in")
        && lattice.within("year", year.start(), year.end()).stream()
            .map(one -> one.value(Integer.class))
            .anyMatch(one -> published.filter(day -> day.getYear() > one).isPresent());
  }

  private boolean isThousands(Mention tally, Sentence sentence) {
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
