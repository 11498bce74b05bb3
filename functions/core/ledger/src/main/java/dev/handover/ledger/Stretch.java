package dev.handover.ledger;

import java.time.Instant;
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

  /**
   * What was entered from one moment on, before another.
   *
   * @param since from the beginning, where there is none
   */
  static Stretch entered(Optional<Instant> since, Instant until) {
    // Beyond year 9999 moments do not sort as text, and nothing was entered.
    Optional<Instant> first = since.map(moment -> moment.isAfter(until) ? until : moment);
    return new Stretch(first.map(Moment::text).orElse(BEFORE_ALL), Moment.text(until));
  }

  /** Whether anything can stand on it behind a place. */
  boolean reachesBehind(Optional<String> place, Sorting sorting) {
    return oldest.compareTo(newest) <= 0
        && place.filter(at -> !comesBefore(at, last(sorting), sorting)).isEmpty();
  }

  /** A place to start from; none where it lies before the stretch, which then is walked whole. */
  Optional<String> entry(Optional<String> place, Sorting sorting) {
    return place.filter(at -> !comesBefore(at, first(sorting), sorting));
  }

  private String first(Sorting sorting) {
    return sorting == Sorting.NEWEST ? newest : oldest;
  }

  private String last(Sorting sorting) {
    return sorting == Sorting.NEWEST ? oldest : newest;
  }

  private static boolean comesBefore(String at, String other, Sorting sorting) {
    int order = at.compareTo(other);
    return sorting == Sorting.NEWEST ? order > 0 : order < 0;
  }
}
