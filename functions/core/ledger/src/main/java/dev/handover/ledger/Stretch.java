package dev.handover.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of the timeline that a request is about.
 *
 * @param oldest the first place that counts
 * @param newest the last place that counts
 */
record Stretch(String oldest, String newest) {
  private static final String BEFORE_ALL = "-";
  private static final String BEFORE_DATED = "0000";
  private static final String BEHIND_ALL = "9999-99-99";

  /** Behind every place of one day: the sign that follows the one between day and id. */
  private static final String BEHIND_DAY = "$";

  static Stretch of(Optional<LocalDate> since, Optional<LocalDate> until) {
    boolean dated = since.isPresent() || until.isPresent();
    return new Stretch(
        since.map(Object::toString).orElse(dated ? BEFORE_DATED : BEFORE_ALL),
        until.map(day -> day + BEHIND_DAY).orElse(BEHIND_ALL));
  }

  /** Whether anything can stand on it behind a place, the newest being first. */
  boolean reachesBehind(Optional<String> place) {
    return oldest.compareTo(newest) <= 0 && place.filter(at -> at.compareTo(oldest) <= 0).isEmpty();
  }

  /** A place to start from; none where it lies before the stretch, which then is walked whole. */
  Optional<String> entry(Optional<String> place) {
    return place.filter(at -> at.compareTo(newest) <= 0);
  }
}
