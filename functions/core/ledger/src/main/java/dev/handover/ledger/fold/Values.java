package dev.handover.ledger.fold;

import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  static Values of(Support support, int limit) {
    return new Values(
        support.verdict().status(),
        Ranking.best(Support.voices(support.totals()), BY_TOTAL),
        Ranking.best(Support.voices(support.ordinals()), Comparator.<Integer>naturalOrder()),
        Ranking.best(support.agreements(), BY_AGREEMENT),
        support.attributes().keySet().stream().sorted().toList(),
        Ranking.best(support.mediators(), limit),
        Ranking.best(support.places(), limit),
        Ranking.best(support.sources(), limit));
  }
}
