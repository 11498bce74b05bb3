package dev.handover.ledger.fold;

import dev.handover.model.Attribute;
import dev.handover.model.Citation;
import dev.handover.model.Evidence;
import dev.handover.model.ExchangeEvidence;
import dev.handover.model.Party;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gathers the evidence for the values shown, and only for these: where another total or status won,
 * the quotes of those who lost would mislead.
 */
record EvidenceFold(List<Told> told, int limit) {
  ExchangeEvidence of(List<Party> parties, Values shown) {
    return new ExchangeEvidence(
        quotes(report -> report.date().isPresent(), ReportEvidence::date),
        quotes(report -> report.status() == shown.status(), ReportEvidence::status),
        quotes(parties.stream().map(Party::code).toList(), ReportEvidence::parties),
        quotes(report -> agrees(report.total(), shown.total()), ReportEvidence::total),
        quotes(
            shown.attributes().stream().map(Attribute::word).toList(), ReportEvidence::attributes),
        quotes(shown.mediators(), ReportEvidence::mediators),
        quotes(shown.places(), ReportEvidence::places),
        quotes(report -> agrees(report.agreement(), shown.agreement()), ReportEvidence::agreement),
        quotes(shown.sources(), ReportEvidence::sources),
        quotes(report -> agrees(report.ordinal(), shown.ordinal()), ReportEvidence::ordinal));
  }

  private static <T> boolean agrees(Optional<T> said, Optional<T> shown) {
    return said.isPresent() && said.equals(shown);
  }

  private List<Citation> quotes(
      Predicate<Report> says, Function<ReportEvidence, Optional<Evidence>> field) {
    return told.stream()
        .filter(one -> says.test(one.report()))
        .flatMap(one -> one.cite(field.apply(one.report().evidence())).stream())
        .distinct()
        .limit(limit)
        .toList();
  }

  private Map<String, List<Citation>> quotes(
      List<String> values, Function<ReportEvidence, Map<String, Evidence>> field) {
    Map<String, List<Citation>> quotes = new HashMap<>();
    for (String value : values) {
      List<Citation> found =
          quotes(report -> true, evidence -> Optional.ofNullable(field.apply(evidence).get(value)));
      if (!found.isEmpty()) {
        quotes.put(value, found);
      }
    }
    return quotes;
  }
}
