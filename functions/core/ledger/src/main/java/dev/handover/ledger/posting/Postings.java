package dev.handover.ledger.posting;

import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Enters reports under their exchanges: bodies under an exchange of their own. */
public final class Postings {
  private final Imprint imprint;
  private final Map<String, Identity> exchanges = new LinkedHashMap<>();
  private final Map<String, List<Report>> reports = new HashMap<>();
  private final Map<List<Party>, Integer> undated = new HashMap<>();

  private Postings(Imprint imprint) {
    this.imprint = imprint;
  }

  /** The postings of one voice, one for each exchange that it tells of. */
  public static List<Posting> of(Imprint imprint, List<Report> told) {
    Postings postings = new Postings(imprint);
    told.forEach(postings::enter);
    return postings.exchanges.values().stream().map(postings::posting).toList();
  }

  private void enter(Report report) {
    int nth = report.date().isPresent() ? 0 : undated.merge(report.parties(), 1, Integer::sum);
    Stream.of(part(report, false), part(report, true))
        .flatMap(Optional::stream)
        .forEach(part -> enter(part, nth));
  }

  private void enter(Report part, int nth) {
    boolean remains = part.transfers().stream().anyMatch(row -> row.people() == People.REMAINS);
    Identity exchange =
        part.date()
            .map(date -> Identity.dated(part.parties(), date, remains))
            .orElseGet(() -> Identity.undated(part.parties(), imprint.voice(), nth, remains));
    exchanges.putIfAbsent(exchange.id(), exchange);
    reports.computeIfAbsent(exchange.id(), _ -> new ArrayList<>()).add(part);
  }

  private Posting posting(Identity exchange) {
    return Posting.of(exchange, imprint, reports.getOrDefault(exchange.id(), List.of()));
  }

  // Total, ordinal and attributes are of the freed people, so they stay with those where both are
  // told.
  private static Optional<Report> part(Report report, boolean remains) {
    var rows =
        report.transfers().stream()
            .filter(row -> (row.people() == People.REMAINS) == remains)
            .toList();
    if (rows.size() == report.transfers().size()) {
      return rows.isEmpty() && remains ? Optional.empty() : Optional.of(report);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = !remains;
    return Optional.of(
        new Report(
            report.date(),
            report.status(),
            report.parties(),
            rows,
            whole ? report.total() : Optional.empty(),
            whole ? report.attributes() : List.of(),
            report.mediators(),
            report.places(),
            report.agreement(),
            report.sources(),
            report.speaksFor(),
            whole ? report.ordinal() : Optional.empty(),
            report.evidence()));
  }
}
