package dev.handover.extraction.table;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a table of handovers.
 *
 * @param line the row as a sentence
 * @param date the day or days; empty where the whole table is of one day that it does not name
 * @param dated the mention that says so
 * @param flows who went where, in the order of the columns
 * @param mediators parties named in a column of mediators
 * @param notes the row and the footnotes that it refers to: where deals and the like are told
 */
public record TableRow(
    Sentence line,
    Optional<DateSpan> date,
    Optional<Mention> dated,
    List<Flow> flows,
    List<Party> mediators,
    List<Sentence> notes) {
  public TableRow {
    flows = List.copyOf(flows);
    mediators = List.copyOf(mediators);
    notes = List.copyOf(notes);
  }

  /** People that went one way; a side that the table does not name is the other one. */
  public record Flow(Optional<Party> to, Optional<Party> from, PeopleGroup people) {
    @Override
    public String toString() {
      return from.map(Party::code).orElse("?")
          + ">"
          + to.map(Party::code).orElse("?")
          + " "
          + people;
    }
  }

  /** The form in which tests state a row: {@code 2021-05-03 ?>TCD 9 people; via QAT}. */
  @Override
  public String toString() {
    return date.map(span -> span.start() + span(span)).orElse("undated")
        + flows.stream().map(Flow::toString).collect(Collectors.joining(", ", " ", ""))
        + (mediators.isEmpty() ? "" : " via " + mediators);
  }

  private static String span(DateSpan span) {
    return span.start().equals(span.end()) ? "" : ".." + span.end();
  }
}
