package dev.handover.extraction.report;

import dev.handover.extraction.rule.Table;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which state a side was at the time that is told of: Moscow before 1992 is the Soviet Union. */
record Eras(Optional<DateSpan> date) {
  private record Era(Party party, LocalDate until, Party was) {}

  private static final List<Era> ERAS =
      Table.load(Eras.class, "eras.tsv").stream()
          .map(
              row ->
                  new Era(
                      new Party(row.cell("party")),
                      LocalDate.parse(row.cell("until")),
                      new Party(row.cell("was"))))
          .toList();

  /** The side as it was on the date; as it is named where there is none. */
  Party of(Party party) {
    return ERAS.stream()
        .filter(era -> era.party().equals(party))
        .filter(era -> date.filter(span -> !span.end().isAfter(era.until())).isPresent())
        .map(Era::was)
        .findFirst()
        .orElse(party);
  }
}
