package dev.handover.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A walk through a stretch of the log of exchanges, at the place that it has come to.
 *
 * @param until before which moment all is settled now
 * @param after where the page before ended
 */
record LogWalk(Stretch stretch, Instant until, Sorting sorting, Optional<LogPosition> after) {

  /** The place of the last entry that was passed. */
  Optional<String> start() {
    return after.map(LogPosition::at);
  }

  /** Where it stands behind all that an entry brings. */
  LogPosition behind(String at) {
    return new LogPosition(begun(), at, Optional.empty());
  }

  /** Where it stands behind what an entry brings, up to a neighbour; before all, if empty. */
  LogPosition behind(String at, String neighbour) {
    return new LogPosition(begun(), at, Optional.of(neighbour));
  }

  /**
   * Whether a record that an entry brings is given by an entry of its own as it is after that
   * change: by one that comes later, or by one that has come already, but was read when the change
   * had long been made.
   */
  boolean gives(Optional<String> neighbour, String at) {
    return neighbour
        .filter(
            place ->
                place.compareTo(at) > 0
                    || (place.compareTo(stretch.oldest()) >= 0
                        && at.compareTo(Moment.text(begun())) < 0))
        .isPresent();
  }

  private Instant begun() {
    return after.map(LogPosition::begun).orElse(until);
  }
}
