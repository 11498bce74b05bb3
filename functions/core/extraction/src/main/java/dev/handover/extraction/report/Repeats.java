package dev.handover.extraction.report;

import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Occasions that are told again without a figure: the headline "the rebels hand over remains" over
 * a text that counts the bodies of that day among what else was exchanged.
 */
final class Repeats {
  private record Way(DateSpan date, Status status, Set<Party> parties, Party to, boolean bodies) {}

  /** So long before the news a headline may tell of. */
  private static final int DAYS_MAX = 2;

  private final List<Occasion> all;
  private final Set<Way> counted = new HashSet<>();

  Repeats(List<Occasion> all) {
    this.all = all;
    for (Occasion one : all) {
      Status status = one.status();
      Set<Party> parties = Set.copyOf(one.parties);
      one.date()
          .map(Told::value)
          .ifPresent(
              day ->
                  one.moves.stream()
                      .filter(Repeats::isCounted)
                      .forEach(move -> counted.add(way(day, status, parties, move))));
    }
  }

  /** Each occasion once. */
  List<Occasion> dropped() {
    return all.stream().filter(one -> !isRepeat(one)).toList();
  }

  private boolean isRepeat(Occasion one) {
    if (one.date().isEmpty()
        || one.moves.isEmpty()
        || one.facts.stream().anyMatch(fact -> fact.act().isCounted())) {
      return false;
    }
    Status status = one.status();
    Set<Party> parties = Set.copyOf(one.parties);
    return one.moves.stream()
        .allMatch(
            move -> days(one).anyMatch(day -> counted.contains(way(day, status, parties, move))));
  }

  /** The day it is told of; of a headline without a day of its own also those just before. */
  private static Stream<DateSpan> days(Occasion one) {
    DateSpan day = one.date().orElseThrow().value();
    return one.isDateSupposed()
        ? IntStream.rangeClosed(0, DAYS_MAX)
            .mapToObj(
                back ->
                    new DateSpan(
                        day.start().minusDays(back), day.end().minusDays(back), day.precision()))
        : Stream.of(day);
  }

  private static boolean isCounted(Move move) {
    return move.people().count().isPresent();
  }

  private static Way way(DateSpan day, Status status, Set<Party> parties, Move move) {
    return new Way(day, status, parties, move.to(), move.isOfBodies());
  }
}
