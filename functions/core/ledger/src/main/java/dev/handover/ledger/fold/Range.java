package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import java.util.Collection;

/**
 * What numbers of people a figure leaves open.
 *
 * @param least the fewest
 * @param most the most; {@link #OPEN} without end
 */
record Range(long least, long most) {
  static final long OPEN = Long.MAX_VALUE / 4;

  /** "About 200" is not contradicted by what lies within a tenth of it. */
  private static final int ABOUT = 10;

  static Range of(Figure figure) {
    if (figure.count().isEmpty() || figure.bound().isEmpty()) {
      return new Range(0, OPEN);
    }
    long count = figure.count().get();
    return switch (figure.bound().get()) {
      case EXACT -> new Range(count, count);
      case ABOUT -> new Range(count - count / ABOUT, count + Math.ceilDiv(count, ABOUT));
      case AT_LEAST -> new Range(count, OPEN);
      case AT_MOST -> new Range(0, count);
    };
  }

  /** What the figures add up to. */
  static Range sum(Collection<Figure> figures) {
    return figures.stream().map(Range::of).reduce(new Range(0, 0), Range::plus);
  }

  private Range plus(Range other) {
    return new Range(least + other.least, Math.min(OPEN, most + other.most));
  }

  boolean contains(Range other) {
    return least <= other.least && other.most <= most;
  }

  boolean meets(Range other) {
    return least <= other.most && other.least <= most;
  }

  /** How much it leaves open; nothing where it is one number. */
  long width() {
    return most - least;
  }
}
