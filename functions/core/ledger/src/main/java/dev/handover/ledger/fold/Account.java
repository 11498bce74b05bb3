package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import dev.handover.model.Standing;
import java.util.List;

/**
 * One version of who went one way.
 *
 * @param figures they add up
 */
record Account(List<Figure> figures, Standing standing) {
  Account {
    figures = Figure.sorted(figures);
  }
}
