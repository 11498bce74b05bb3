package dev.handover.ledger.fold;

import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Bound;
import dev.handover.model.ExchangeSupport;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The support as readers are shown it: values as text, the best supported of very many. */
record SupportFold(Support support, int limit) {
  ExchangeSupport shown() {
    return new ExchangeSupport(
        bounded(statuses()),
        bounded(keyed(Support.voices(support.totals()), SupportFold::text)),
        bounded(keyed(support.attributes(), Attribute::word)),
        bounded(support.mediators()),
        bounded(support.places()),
        bounded(keyed(support.agreements(), SupportFold::text)),
        bounded(support.sources()),
        bounded(keyed(Support.voices(support.ordinals()), Object::toString)));
  }

  // One voice may call an exchange off before its day and tell later that it was not held.
  private Map<String, Integer> statuses() {
    Map<Status, Backing> backings =
        support.verdict().outcomes().entrySet().stream()
            .collect(
                Collectors.toMap(
                    outcome -> outcome.getKey().status(), Map.Entry::getValue, Backing::and));
    return keyed(Support.voices(backings), Status::word);
  }

  private static <T> Map<String, Integer> keyed(Map<T, Integer> voices, Function<T, String> text) {
    return voices.entrySet().stream()
        .collect(
            Collectors.toMap(value -> text.apply(value.getKey()), Map.Entry::getValue, Math::max));
  }

  private Map<String, Integer> bounded(Map<String, Integer> voices) {
    return Ranking.best(voices, limit).stream()
        .collect(Collectors.toMap(value -> value, value -> voices.getOrDefault(value, 0)));
  }

  private static String text(Total total) {
    return total.bound() == Bound.EXACT
        ? Integer.toString(total.count())
        : total.bound().word() + " " + total.count();
  }

  private static String text(Agreement deal) {
    return Stream.of(deal.place(), deal.date().map(Object::toString))
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(" "));
  }
}
