package dev.handover.extraction.report;

import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.util.List;

/** Who is known to be at odds with whom: what an article may leave unsaid. */
final class Conflicts {
  private static final List<Pair> PAIRS =
      Table.load(Conflicts.class, "conflicts.tsv").stream()
          .map(row -> Pair.of(new Party(row.cell("one")), new Party(row.cell("other"))))
          .toList();

  private Conflicts() {}

  static List<Pair> pairs() {
    return PAIRS;
  }
}
