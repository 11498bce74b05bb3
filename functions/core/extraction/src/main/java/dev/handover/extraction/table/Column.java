package dev.handover.extraction.table;

import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;

/**
 * What the cells of a column tell.
 *
 * @param side the side that the heading names
 * @param people whom it says they are
 */
record Column(Kind kind, Optional<Party> side, People people) {
  /** The kinds, by the words of {@code column.words}. */
  enum Kind {
    /** When. */
    DATE,
    /** How many a side got; the names of those who got them, where the heading names none. */
    TO,
    /** How many a side gave up; likewise. */
    FROM,
    /** How many, where other columns name the sides. */
    COUNT,
    /** Who mediated. */
    MEDIATOR,
    /** Sums and the like, which are no handover. */
    SUM,
    /** Anything else. */
    OTHER
  }

  boolean counts() {
    return kind == Kind.COUNT || (side.isPresent() && (kind == Kind.TO || kind == Kind.FROM));
  }
}
