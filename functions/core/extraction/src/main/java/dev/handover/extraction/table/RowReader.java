package dev.handover.extraction.table;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.table.Grid.Cell;
import dev.handover.extraction.table.Grid.Line;
import dev.handover.extraction.table.TableRow.Flow;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one row by the meanings of its columns. */
record RowReader(
    Header header, Lattice lattice, List<Column> columns, Line line, Optional<Integer> year) {
  Optional<TableRow> read() {
    Optional<Mention> dated = date();
    Optional<Party> holder = named(Column.Kind.FROM);
    Optional<Party> receiver = named(Column.Kind.TO);
    boolean undated = dated.isEmpty() && (holder.isEmpty() || receiver.isEmpty());
    List<Flow> flows = undated ? List.of() : flows(holder, receiver);
    if (flows.isEmpty() || isSum()) {
      return Optional.empty();
    }
    return Optional.of(
        new TableRow(line.sentence(), dated.map(this::span), dated, flows, mediators(), List.of()));
  }

  private Stream<Integer> of(Column.Kind kind) {
    return Stream.iterate(0, at -> at + 1)
        .limit(Math.min(columns.size(), line.cells().size()))
        .filter(at -> columns.get(at).kind() == kind);
  }

  /** The date that begins the row, or its column of dates. */
  private Optional<Mention> date() {
    return Stream.concat(of(Column.Kind.DATE), Stream.of(0))
        .map(line.cells()::get)
        .flatMap(cell -> lattice.within("date", cell.start(), cell.end()).stream())
        .filter(date -> past(date).isPresent())
        .filter(date -> line.cells().stream().anyMatch(cell -> cell.start() == date.start()))
        .findFirst();
  }

  /** A table tells what has happened: of two days without a year the one that is past. */
  private static Optional<DateSpan> past(Mention date) {
    return switch ((DateValue) date.value()) {
      case DateValue.Known(DateSpan span) -> Optional.of(span);
      case DateValue.Yearless(DateSpan past, _) -> Optional.of(past);
      default -> Optional.empty();
    };
  }

  private DateSpan span(Mention date) {
    DateSpan span = past(date).orElseThrow();
    boolean told = date.parts().stream().anyMatch(part -> part.label().equals("year"));
    int years = told ? 0 : year.map(named -> named - span.end().getYear()).orElse(0);
    LocalDate start = span.start().plusYears(years);
    return new DateSpan(start, span.end().plusYears(years), span.precision());
  }

  private Optional<Party> named(Column.Kind kind) {
    return of(kind)
        .filter(at -> columns.get(at).side().isEmpty())
        .flatMap(at -> parties(line.cells().get(at)))
        .findFirst();
  }

  private Stream<Party> parties(Cell cell) {
    return Stream.of("party", "nation")
        .flatMap(label -> lattice.within(label, cell.start(), cell.end()).stream())
        .map(mention -> mention.value(Party.class));
  }

  private List<Flow> flows(Optional<Party> holder, Optional<Party> receiver) {
    List<Flow> flows = new ArrayList<>();
    for (int at = 0; at < Math.min(columns.size(), line.cells().size()); at++) {
      Column column = columns.get(at);
      if (!column.counts()) {
        continue;
      }
      boolean to = column.kind() == Column.Kind.TO;
      Optional<Party> other = otherThan(column);
      Optional<Party> gets = to ? column.side() : receiver.or(() -> other);
      Optional<Party> gives =
          column.kind() == Column.Kind.FROM ? column.side() : holder.or(() -> other);
      if (gets.isPresent() || gives.isPresent()) {
        Counts.in(lattice, line.cells().get(at), column.people())
            .forEach(people -> flows.add(new Flow(gets, gives, people)));
      }
    }
    return flows;
  }

  /** The one other side that the heading names: "To Georgia | To Armenia". */
  private Optional<Party> otherThan(Column column) {
    List<Party> others =
        columns.stream()
            .flatMap(one -> one.side().stream())
            .filter(side -> column.side().isPresent() && !column.side().equals(Optional.of(side)))
            .distinct()
            .toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private boolean isSum() {
    Cell first = line.cells().getFirst();
    return !first.isEmpty() && header.isSum(lattice, first);
  }

  private List<Party> mediators() {
    return of(Column.Kind.MEDIATOR)
        .flatMap(at -> parties(line.cells().get(at)))
        .distinct()
        .toList();
  }
}
