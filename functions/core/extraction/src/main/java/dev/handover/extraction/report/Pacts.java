package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Agreement;
import dev.handover.model.DateSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The deals of an article, each as all of its mentions tell it: "the Doha deal", and further on
 * "signed in Doha on 3 May", are one, whose place and day are known.
 */
final class Pacts {
  private final Timeline timeline;
  private final IdentityHashMap<Mention, Agreement> told = new IdentityHashMap<>();
  private final Map<String, Set<LocalDate>> daysOf = new HashMap<>();
  private final Map<LocalDate, Set<String>> placesOf = new HashMap<>();

  /** The days that no place was told with. */
  private final Set<LocalDate> daysAlone = new LinkedHashSet<>();

  Pacts(Lattice lattice, Timeline timeline) {
    this.timeline = timeline;
    for (Mention mention : lattice.labelled("agreement")) {
      Agreement agreement = dated(mention);
      told.put(mention, agreement);
      note(agreement);
    }
  }

  private void note(Agreement agreement) {
    agreement
        .place()
        .ifPresent(
            place ->
                daysOf
                    .computeIfAbsent(place, _ -> new LinkedHashSet<>())
                    .addAll(agreement.date().stream().toList()));
    agreement
        .date()
        .ifPresent(
            day ->
                placesOf
                    .computeIfAbsent(day, _ -> new LinkedHashSet<>())
                    .addAll(agreement.place().stream().toList()));
    if (agreement.place().isEmpty()) {
      agreement.date().ifPresent(daysAlone::add);
    }
  }

  /** With the day that only the dates told before resolve: "signed on 3 May of that year". */
  private Agreement dated(Mention mention) {
    Agreement agreement = mention.value(Agreement.class);
    if (agreement.date().isPresent()) {
      return agreement;
    }
    Optional<LocalDate> day =
        dates(mention).stream()
            .flatMap(date -> timeline.span(date, false).stream())
            .filter(span -> span.start().equals(span.end()))
            .map(DateSpan::start)
            .findFirst();
    return new Agreement(agreement.place(), day);
  }

  private static List<Mention> dates(Mention deal) {
    return deal.parts().stream().filter(part -> part.label().equals("date")).toList();
  }

  /**
   * The deal that a mention names, as whoever carried it out until some day must have meant it:
   * "the 10 November ceasefire", told of an exchange of December 2020, was that year's.
   */
  Agreement of(Mention mention, Optional<LocalDate> until) {
    Agreement agreement = told.getOrDefault(mention, mention.value(Agreement.class));
    Optional<LocalDate> day = agreement.date();
    boolean yearless =
        dates(mention).stream().anyMatch(date -> date.value() instanceof DateValue.Yearless);
    if (yearless && day.isPresent() && until.filter(day.get()::isAfter).isPresent()) {
      return new Agreement(agreement.place(), day.map(one -> notAfter(one, until.orElseThrow())));
    }
    return completed(agreement);
  }

  private static LocalDate notAfter(LocalDate day, LocalDate until) {
    LocalDate same = day.withYear(until.getYear());
    return same.isAfter(until) ? same.minusYears(1) : same;
  }

  /** With what only another mention of the same deal tells. */
  private Agreement completed(Agreement agreement) {
    if (agreement.date().isEmpty()) {
      Set<LocalDate> days = daysOf.getOrDefault(agreement.place().orElseThrow(), Set.of());
      return new Agreement(agreement.place(), only(days.isEmpty() ? daysOfOnlyPlace() : days));
    }
    if (agreement.place().isEmpty()) {
      Set<String> places = placesOf.getOrDefault(agreement.date().get(), Set.of());
      return new Agreement(only(places.isEmpty() ? placesOfOnlyDay() : places), agreement.date());
    }
    return agreement;
  }

  /** Where an article names one place of deals, and no day with it, its only day is meant. */
  private Set<LocalDate> daysOfOnlyPlace() {
    return daysOf.size() == 1 ? daysAlone : Set.of();
  }

  private Set<String> placesOfOnlyDay() {
    boolean dated = daysOf.values().stream().anyMatch(days -> !days.isEmpty());
    return daysAlone.size() == 1 && !dated ? daysOf.keySet() : Set.of();
  }

  private static <T> Optional<T> only(Set<T> values) {
    return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
  }
}
