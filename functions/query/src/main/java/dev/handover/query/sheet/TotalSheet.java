package dev.handover.query.sheet;

import dev.handover.ledger.total.DirectedTotal;
import dev.handover.ledger.total.GroupedTotal;
import dev.handover.ledger.total.Grouping;
import dev.handover.query.sheet.Sheet.Column;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Totals as a table, one row a direction in a group. */
public final class TotalSheet {
  private TotalSheet() {}

  /** The table of totals that are grouped so. */
  public static Sheet<GroupedTotal> by(List<Grouping> groupings) {
    Stream<Column<GroupedTotal>> groups =
        groupings.stream()
            .map(Grouping::word)
            .map(
                name ->
                    new Column<>(
                        name, total -> total.group().getOrDefault(name, Optional.empty())));
    Stream<Column<GroupedTotal>> figures =
        Stream.of(
            figure("to", DirectedTotal::to),
            figure("from", DirectedTotal::from),
            figure("remains", DirectedTotal::remains),
            figure("low", DirectedTotal::low),
            figure("best", DirectedTotal::best),
            figure("high", DirectedTotal::high),
            figure("exchanges", DirectedTotal::exchanges),
            figure("without_figure", DirectedTotal::withoutFigure));
    return Sheet.of((total, _) -> List.of(total), Stream.concat(groups, figures).toList());
  }

  private static Column<GroupedTotal> figure(String name, Function<DirectedTotal, ?> cell) {
    return new Column<>(name, total -> cell.apply(total.total()));
  }
}
