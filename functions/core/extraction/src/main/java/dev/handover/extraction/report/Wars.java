package dev.handover.extraction.report;

import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When wars began. */
final class Wars {
  private record War(List<Party> sides, LocalDate began) {
    boolean isBetween(Pair pair) {
      return sides.contains(pair.first()) && sides.contains(pair.second());
    }
  }

  private static final List<War> ALL =
      Table.load(Wars.class, "wars.tsv").stream()
          .map(
              row ->
                  new War(
                      row.all("sides").stream().map(Party::new).toList(),
                      LocalDate.parse(row.cell("began"))))
          .toList();

  private Wars() {}

  /** The first day of the war between two sides. */
  static Optional<LocalDate> beginning(Pair pair) {
    return ALL.stream().filter(war -> war.isBetween(pair)).map(War::began).findFirst();
  }
}
