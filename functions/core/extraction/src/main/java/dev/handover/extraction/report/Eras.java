package dev.handover.extraction.report;

import dev.handover.extraction.rule.Table;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who a side was at the time that is told of: Moscow before 1992 is the Soviet Union. */
record Eras(Optional<DateSpan> date) {
  private record Era(Party party, LocalDate from, LocalDate until, Party was) {
    boolean covers(DateSpan span) {
      return !span.end().isAfter(until) && !span.start().isBefore(from);
    }
  }

  private static final List<Era> ERAS =
      Table.load(Eras.class, "eras.tsv").stream()
          .map(
              row ->
                  new Era(
                      new Party(row.cell("party")),
                      day(row.cell("from"), LocalDate.MIN),
                      day(row.cell("until"), LocalDate.MAX),
                      new Party(row.cell("was"))))
          .toList();

  private static LocalDate day(String cell, LocalDate unbounded) {
    return cell.isEmpty() ? unbounded : LocalDate.parse(cell);
  }

  /** The side as it was on the date; as it is named where there is none. */
  Party of(Party party) {
    return ERAS.stream()
        .filter(era -> era.party().equals(party))
        .filter(era -> date.filter(era::covers).isPresent())
        .map(Era::was)
        .findFirst()
        .orElse(party);
  }
}
