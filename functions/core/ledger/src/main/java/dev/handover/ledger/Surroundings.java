package dev.handover.ledger;

import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.model.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the records of the same parties around those of a page, when they are asked for. */
final class Surroundings {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, Month.JANUARY, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(Limits.LAST_YEAR, Month.DECEMBER, 31);

  private final Records records;
  private final Group group;
  private final Sample sample;
  private final Map<String, List<DateSpan>> dates = new HashMap<>();
  private final Map<String, List<Occurrence>> bySides = new HashMap<>();
  private int contested;

  /**
   * @param page the records around which others may be asked for
   */
  Surroundings(Records records, Group group, Sample sample, Collection<Occurrence> page) {
    this.records = records;
    this.group = group;
    this.sample = sample;
    for (Occurrence one : page) {
      one.identity()
          .date()
          .ifPresent(
              date ->
                  dates
                      .computeIfAbsent(Keys.sidesGroup(one.identity()), _ -> new ArrayList<>())
                      .add(date));
    }
  }

  /** The records that may be its neighbours, itself among them. */
  List<Occurrence> around(Occurrence record) {
    String sides = Keys.sidesGroup(record.identity());
    List<DateSpan> around = dates.getOrDefault(sides, List.of());
    return around.isEmpty()
        ? List.of()
        : bySides.computeIfAbsent(sides, group -> read(group, around));
  }

  private List<Occurrence> read(String sides, List<DateSpan> around) {
    // From the newest back: where there are too many, those long before the page fall out.
    List<String> ids =
        group.newest(sides, stretch(around), Limits.NEIGHBOURS).items().stream()
            .filter(item -> matters(item, around))
            .map(item -> Keys.idAt(item.text(Keys.MEMBER)))
            .toList();
    return records.told(ids).stream().map(this::heard).toList();
  }

  private Occurrence heard(Occurrence record) {
    if (!record.contested() || contested == Limits.CONTESTED_NEIGHBOURS) {
      return record;
    }
    contested++;
    return record.heard(sample.of(record.identity()));
  }

  private static Stretch stretch(List<DateSpan> dates) {
    LocalDate first =
        dates.stream().map(DateSpan::start).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = dates.stream().map(DateSpan::end).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate oldest = first.minusDays(Limits.REACH.toDays());
    LocalDate newest = last.plusDays(1);
    // Beyond the calendar days do not sort as text.
    return Stretch.of(
        Optional.of(oldest.isBefore(FIRST_DAY) ? FIRST_DAY : oldest),
        Optional.of(newest.isAfter(LAST_DAY) ? LAST_DAY : newest));
  }

  private static boolean matters(Item item, List<DateSpan> dates) {
    DateSpan other = ExchangeItem.date(item, Keys.timeAt(item.text(Keys.MEMBER)));
    return dates.stream()
        .anyMatch(
            date ->
                Neighbourhood.covers(date, other)
                    || Neighbourhood.covers(other, date)
                    || Neighbourhood.areBeside(date, other));
  }
}
