package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Outcome;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Report;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The values of an exchange that are not transfers: the best supported, and the lists united. */
record Values(
    Status status,
    Optional<Total> total,
    Optional<Integer> ordinal,
    Optional<Agreement> agreement,
    List<Attribute> attributes,
    List<String> mediators,
    List<String> places,
    List<String> sources) {
  private static final Comparator<Total> BY_TOTAL =
      Comparator.comparing(Total::bound).thenComparingInt(Total::count);
  // The fuller one first, then in the order of their words: any order that is the same each time.
  private static final Comparator<Agreement> BY_AGREEMENT =
      Comparator.comparing((Agreement deal) -> deal.place().isEmpty() || deal.date().isEmpty())
          .thenComparing(deal -> deal.place().orElse(""))
          .thenComparing(deal -> deal.date().map(Object::toString).orElse(""));

  static Values of(Balance balance, List<Told> told, int limit) {
    return new Values(
        status(balance.outcomes()),
        Ranking.best(balance.totals(), BY_TOTAL),
        Ranking.best(balance.ordinals(), Comparator.<Integer>naturalOrder()),
        Ranking.best(
            Ranking.voices(told, report -> report.agreement().stream().toList()), BY_AGREEMENT),
        told.stream().flatMap(t -> t.report().attributes().stream()).sorted().distinct().toList(),
        list(told, Report::mediators, limit),
        list(told, Report::places, limit),
        list(told, Report::sources, limit));
  }

  // Where as many say that it was held as that it was not, it was held in the end; whoever called
  // it
  // off before its day is heard only where nobody knows what the day brought.
  private static Status status(Map<Outcome, Integer> voices) {
    int completed = voices.getOrDefault(Outcome.COMPLETED, 0);
    int cancelled = voices.getOrDefault(Outcome.CANCELLED, 0);
    if (completed == 0 && cancelled == 0) {
      return voices.containsKey(Outcome.CALLED_OFF) ? Status.CANCELLED : Status.PLANNED;
    }
    return completed >= cancelled ? Status.COMPLETED : Status.CANCELLED;
  }

  private static List<String> list(
      List<Told> told, Function<Report, List<String>> field, int limit) {
    List<String> ranked =
        Ranking.of(Ranking.voices(told, field), Comparator.<String>naturalOrder());
    return ranked.stream().limit(limit).toList();
  }
}
