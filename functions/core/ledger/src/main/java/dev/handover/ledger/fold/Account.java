package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import dev.handover.model.Standing;
import java.util.Comparator;
import java.util.List;

/**
 * One version of who went one way.
 *
 * @param figures they add up
 */
record Account(List<Figure> figures, Standing standing) {
  Account {
    figures = figures.stream().sorted(Comparator.comparing(Figure::text)).toList();
  }
}
