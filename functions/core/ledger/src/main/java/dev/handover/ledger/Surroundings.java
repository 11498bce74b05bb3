package dev.handover.ledger;

import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.DateSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the records of the same parties around those of a page, when they are asked for. */
final class Surroundings {
  private static final Duration ONE_DAY = Duration.ofDays(1);

  /** There may be an exchange on each day. */
  private static final Duration DAYS_GAP = Duration.ofDays(120);

  /** Of longer times few are told. */
  private static final Duration SPANS_GAP = Duration.ofDays(1_000);

  private final Records records;
  private final Group group;
  private final Spans spans;
  private final Sample sample;
  private final Map<String, List<DateSpan>> dates = new HashMap<>();
  private final Map<String, Map<String, DateSpan>> found = new HashMap<>();
  private final Map<String, List<Occurrence>> heard = new HashMap<>();
  private int contested;

  /**
   * @param page the records around which others may be asked for
   */
  Surroundings(
      Records records, Group group, Spans spans, Sample sample, Collection<Identity> page) {
    this.records = records;
    this.group = group;
    this.spans = spans;
    this.sample = sample;
    for (Identity one : page) {
      one.date()
          .ifPresent(date -> dates.computeIfAbsent(one.sides(), _ -> new ArrayList<>()).add(date));
    }
  }

  /** The records that may be its neighbours or those of others on the page, itself among them. */
  List<Occurrence> around(Occurrence record) {
    return heard.computeIfAbsent(
        record.identity().sides(),
        sides ->
            records.told(List.copyOf(found(sides).keySet())).stream().map(this::heard).toList());
  }

  /** The ids of the records whose neighbour it may be or have been, in their order. */
  List<String> ofNeighbours(Identity record) {
    return record.date().stream()
        .flatMap(
            date ->
                found(record.sides()).entrySet().stream()
                    .filter(other -> areNeighbours(date, other.getValue()))
                    .map(Map.Entry::getKey))
        .filter(id -> !id.equals(record.id()))
        .sorted()
        .toList();
  }

  private Map<String, DateSpan> found(String sides) {
    List<DateSpan> around = dates.getOrDefault(sides, List.of());
    return around.isEmpty() ? Map.of() : found.computeIfAbsent(sides, group -> find(group, around));
  }

  private Map<String, DateSpan> find(String sides, List<DateSpan> around) {
    Map<String, DateSpan> near = new LinkedHashMap<>();
    members(sides, around)
        .forEach(
            item -> {
              String at = item.text(Keys.MEMBER);
              DateSpan date = ExchangeItem.date(item, Keys.timeAt(at));
              if (around.stream().anyMatch(one -> areNeighbours(one, date))) {
                near.put(Keys.idAt(at), date);
              }
            });
    return near;
  }

  // From the newest back: where there are too many in one window, those long before it fall out.
  private Stream<Item> members(String sides, List<DateSpan> around) {
    return Stream.concat(
        DayWindows.around(around, ONE_DAY, ONE_DAY, DAYS_GAP).stream()
            .flatMap(window -> days(sides, window)),
        DayWindows.around(around, Limits.REACH, Duration.ZERO, SPANS_GAP).stream()
            .flatMap(window -> spans.around(sides, window).stream()));
  }

  private Stream<Item> days(String sides, DayWindow window) {
    return group
        .newest(Keys.daysGroup(sides), window.stretch(), Limits.NEIGHBOURS)
        .items()
        .stream();
  }

  private Occurrence heard(Occurrence record) {
    if (!record.contested() || contested == Limits.CONTESTED_NEIGHBOURS) {
      return record;
    }
    contested++;
    return record.heard(sample.of(record.identity()));
  }

  private static boolean areNeighbours(DateSpan one, DateSpan other) {
    return Neighbourhood.covers(one, other)
        || Neighbourhood.covers(other, one)
        || Neighbourhood.areBeside(one, other);
  }
}
