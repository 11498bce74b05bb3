package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a change of a record brings to those who ask for changes. */
record Repercussions(
    ExchangeFilter filter, Purpose purpose, LogWalk walk, Records records, Days days) {

  /** What they are read for. */
  enum Purpose {
    /**
     * For a mirror: each exchange just as lists give it, and with a record that changed those that
     * name it as one that they cover, that covers them, or as alike.
     */
    MIRROR,

    /**
     * For news: only what is new of an exchange itself, which is updated when one of its records
     * goes, too.
     */
    NEWS
  }

  /**
   * One thing that a change brings.
   *
   * @param upTo where a walk stands that has given it
   * @param gone when its record went, where that is news
   * @param shown the widest record of each exchange that is asked for, by the id that it is shown
   *     with
   * @param ids of all records that it concerns
   */
  record Step(
      LogPosition upTo, Optional<Instant> gone, Map<String, Occurrence> shown, Set<String> ids) {}

  /**
   * What it brings of the exchange that the record is of, and of those that it was joined with.
   *
   * @param at its place
   * @param record the one that changed, unless nothing is left of it
   * @param alone whether it brings no neighbours behind that
   */
  Step itself(String at, List<ExchangeItem> record, boolean alone) {
    Map<String, Occurrence> shown = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    for (ExchangeItem item : record) {
      Set<List<Occurrence>> touched = touched(item);
      // What it is joined with may have the parties that it lacks itself, or may have lost them to
      // it; of one that is gone nobody can tell any more.
      if (filter.admits(item.identity())
          || isGone(item)
          || touched.stream().anyMatch(this::isAsked)) {
        ids.add(item.identity().id());
        for (List<Occurrence> same : touched) {
          same.forEach(one -> ids.add(one.identity().id()));
          if (isAsked(same)) {
            show(shown, same);
          }
        }
      }
    }
    Optional<Instant> gone =
        purpose == Purpose.MIRROR || record.stream().anyMatch(ExchangeItem::alive)
            ? Optional.empty()
            : Optional.of(Instant.parse(Keys.timeAt(at)));
    return new Step(alone ? walk.behind(at) : walk.behind(at, ""), gone, shown, ids);
  }

  /**
   * The ids of the records that may name it otherwise now.
   *
   * @param around all records of which they are asked
   */
  List<String> neighbours(List<ExchangeItem> record, Surroundings around) {
    return switch (purpose) {
      case NEWS -> List.of();
      case MIRROR ->
          record.stream().flatMap(item -> around.ofNeighbours(item.identity()).stream()).toList();
    };
  }

  /**
   * Those of the neighbours that the walk does not give anyway.
   *
   * @param at the place of the change
   */
  List<Occurrence> untold(String at, List<String> neighbours) {
    return records.of(neighbours).stream()
        .filter(ExchangeItem::alive)
        .filter(item -> !walk.gives(item.entered(), at))
        .map(ExchangeItem::occurrence)
        .toList();
  }

  /** What it brings of a neighbour. */
  Step neighbour(String at, Occurrence record) {
    Map<String, Occurrence> shown = new LinkedHashMap<>();
    List<Occurrence> same = days.same(record);
    if (isAsked(same)) {
      show(shown, same);
    }
    return new Step(walk.behind(at, record.identity().id()), Optional.empty(), shown, Set.of());
  }

  /** What it brings of some neighbours of which nothing is left to give. */
  Step passed(LogPosition upTo) {
    return new Step(upTo, Optional.empty(), Map.of(), Set.of());
  }

  private static void show(Map<String, Occurrence> shown, List<Occurrence> same) {
    shown.put(same.getFirst().identity().id(), SameDay.widest(same));
  }

  private Set<List<Occurrence>> touched(ExchangeItem item) {
    Set<List<Occurrence>> touched = new LinkedHashSet<>();
    if (mayBeAsked(item)) {
      if (item.alive()) {
        touched.add(days.same(item.occurrence()));
      }
      touched.addAll(days.beside(item.identity()));
    }
    return touched;
  }

  /** Whether it has the days that are asked for. */
  boolean mayBeAsked(ExchangeItem item) {
    return filter.admitsDay(item.identity());
  }

  private boolean isGone(ExchangeItem item) {
    return !item.alive() && mayBeAsked(item);
  }

  private boolean isAsked(List<Occurrence> same) {
    return filter.admits(SameDay.widest(same).identity());
  }
}
