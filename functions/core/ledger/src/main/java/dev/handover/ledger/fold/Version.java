package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A breakdown of one direction and who tells it, in just these figures or in vaguer ones.
 *
 * @param figures they add up
 */
record Version(List<Figure> figures, Backing backing) {
  /** A total order, else the outcome would hang on chance. */
  static final Comparator<Version> BEST_FIRST =
      Comparator.comparingInt((Version version) -> -version.backing.voices())
          .thenComparing(Version::figures, Comparison.FINER_FIRST)
          .thenComparing(Version::text);

  Version {
    figures = List.copyOf(figures);
  }

  boolean counted() {
    return figures.stream().anyMatch(figure -> figure.count().isPresent());
  }

  Range sum() {
    return Range.sum(figures);
  }

  Version with(Backing more) {
    return new Version(figures, backing.and(more));
  }

  Version besides(Backing more) {
    return new Version(figures, backing.besides(more));
  }

  private String text() {
    return figures.stream().map(Figure::text).collect(Collectors.joining(","));
  }
}
