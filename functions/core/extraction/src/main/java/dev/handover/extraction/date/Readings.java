package dev.handover.extraction.date;

import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** How the parts of a date phrase make a span: the steps that several meanings share. */
final class Readings {
  private static final int SEASON_MONTHS = 3;

  private Readings() {}

  static DateValue day(Calendar calendar, UnaryOperator<LocalDate> shift) {
    return calendar.fromPublished(day -> Optional.of(DateSpan.day(shift.apply(day))));
  }

  static DateValue holiday(DateFields fields, Calendar calendar) {
    IntFunction<LocalDate> feast = fields.feast();
    return Calendar.known(
        fields
            .year()
            .map(feast::apply)
            .or(() -> calendar.published().map(today -> Holiday.nearest(today, feast)))
            .map(DateSpan::day));
  }

  static DateValue days(DateFields fields, Calendar calendar) {
    if (fields.lastMonth().isEmpty() && fields.lastDay() < fields.day()) {
      // "Issue 31 - 14 November 2025" tells of one day, behind the number of something else.
      return calendar.from(
          fields.year(), fields.month(), fields.lastDay(), day -> Optional.of(DateSpan.day(day)));
    }
    return calendar.from(
        fields.year(), fields.month(), fields.day(), from -> daysFrom(from, fields));
  }

  /** "March 5 and 6" is one stretch, of "March 5 and 9" it is the first. */
  static DateValue neighbours(DateFields fields, Calendar calendar) {
    return fields.lastDay() == fields.day() + 1
        ? days(fields, calendar)
        : calendar.from(
            fields.year(), fields.month(), fields.day(), day -> Optional.of(DateSpan.day(day)));
  }

  private static Optional<DateSpan> daysFrom(LocalDate from, DateFields fields) {
    Month last = fields.lastMonth().orElse(fields.month());
    int year = last.compareTo(fields.month()) < 0 ? from.getYear() + 1 : from.getYear();
    return new Calendar(Optional.empty())
        .day(Optional.of(year), last, fields.lastDay())
        .filter(to -> to.isAfter(from))
        .map(to -> new DateSpan(from, to, Precision.SPAN));
  }

  static DateValue monthPart(DateFields fields, Calendar calendar, int from, int to) {
    return calendar.from(
        fields.year(), fields.month(), from, start -> Optional.of(until(start, to)));
  }

  /** A part of the month that lies so many months from the published day's own. */
  static DateValue monthPart(Calendar calendar, int months, int from, int to) {
    return calendar.fromPublished(
        day -> Optional.of(until(day.plusMonths(months).withDayOfMonth(from), to)));
  }

  private static DateSpan until(LocalDate start, int to) {
    return vague(start, start.withDayOfMonth(Math.min(to, start.lengthOfMonth())));
  }

  /** A day that is found from the first of its month. */
  static DateValue inMonth(
      DateFields fields, Calendar calendar, UnaryOperator<LocalDate> fromFirst) {
    return calendar.from(
        fields.year(),
        fields.month(),
        1,
        first -> Optional.of(DateSpan.day(fromFirst.apply(first))));
  }

  /** A day of the month that lies so many months from the published day's own. */
  static DateValue dayOfMonth(DateFields fields, Calendar calendar, int months) {
    return calendar.fromPublished(
        day -> new Shift.DayOfMonth(fields.day()).from(DateSpan.day(day.plusMonths(months))));
  }

  static DateValue dayOfThisYear(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day ->
            calendar
                .day(Optional.of(day.getYear()), fields.month(), fields.day())
                .map(DateSpan::day));
  }

  static DateValue monthOfThisYear(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day -> new Shift.MonthOfYear(fields.month(), 0).from(DateSpan.day(day)));
  }

  static Shift monthThen(DateFields fields) {
    if (fields.has("season")) {
      return new Shift.SeasonOfYear(fields.season());
    }
    return fields
        .turn()
        .<Shift>map(direction -> new Shift.ToMonth(fields.month(), direction))
        .orElseGet(() -> new Shift.MonthOfYear(fields.month(), fields.yearsFromTold()));
  }

  static DateValue lastMonthOfName(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day ->
            Calendar.past(day.withDayOfMonth(1).minusDays(1), fields.month(), 1)
                .map(start -> Spans.around(start, ChronoUnit.MONTHS)));
  }

  static DateValue year(DateFields fields) {
    return Calendar.known(
        fields.year().map(year -> Spans.around(LocalDate.of(year, 1, 1), ChronoUnit.YEARS)));
  }

  static DateValue season(DateFields fields, Calendar calendar) {
    return calendar.from(
        fields.year(),
        fields.season(),
        1,
        day -> Optional.of(vague(day, day.plusMonths(SEASON_MONTHS).minusDays(1))));
  }

  static DateValue lastSeason(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day ->
            Calendar.past(day.minusMonths(SEASON_MONTHS), fields.season(), 1)
                .map(start -> vague(start, start.plusMonths(SEASON_MONTHS).minusDays(1))));
  }

  static DateValue weekdays(DateFields fields, Calendar calendar) {
    int length = Math.floorMod(fields.lastWeekday().getValue() - fields.weekday().getValue(), 7);
    return calendar
        .published()
        .<DateValue>map(
            day -> {
              LocalDate past = day.with(TemporalAdjusters.previousOrSame(fields.lastWeekday()));
              LocalDate next = day.with(TemporalAdjusters.nextOrSame(fields.lastWeekday()));
              return new DateValue.Nearest(
                  new DateSpan(past.minusDays(length), past, Precision.SPAN),
                  new DateSpan(next.minusDays(length), next, Precision.SPAN));
            })
        .orElseGet(DateValue.Unresolved::new);
  }

  static DateValue weekdayOfWeek(DateFields fields, Calendar calendar, int weeks) {
    return day(
        calendar,
        day ->
            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(fields.weekday())));
  }

  static DateValue weekend(Calendar calendar) {
    return calendar.weekday(DayOfWeek.SATURDAY, day -> vague(day, day.plusDays(1)));
  }

  static DateValue ago(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day ->
            fields
                .length()
                .flatMap(length -> Spans.shifted(day, length.negated()))
                .map(found -> inUnits(found, fields.unit())));
  }

  static DateValue agoToTheDay(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day ->
            fields
                .length()
                .flatMap(length -> Spans.shifted(day, length.negated()))
                .map(DateSpan::day));
  }

  /** "Two weeks ago" is a day, "two months ago" a month. */
  private static DateSpan inUnits(LocalDate day, ChronoUnit unit) {
    return unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS
        ? DateSpan.day(day)
        : Spans.around(day, unit);
  }

  /** "On 23 August, twenty years ago", "ten years ago on Friday", "fifty years ago this week". */
  static DateValue anniversary(DateFields fields, Calendar calendar) {
    if (fields.has("month")) {
      return dayYearsAgo(fields, calendar);
    }
    return fields.has("weekday")
        ? weekdayYearsAgo(fields, calendar)
        : periodYearsAgo(fields, calendar);
  }

  /** "On 23 August, twenty years ago": a day of the year that lies so far back. */
  private static DateValue dayYearsAgo(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day ->
            Spans.shifted(day, Period.ofYears(-fields.number()))
                .flatMap(
                    found ->
                        new Shift.DayOfYear(fields.month(), fields.day(), 0)
                            .from(DateSpan.day(found))));
  }

  /** "Thirty years ago on Saturday": the day whose anniversary is the weekday nearest by. */
  private static DateValue weekdayYearsAgo(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day -> {
          LocalDate past = day.with(TemporalAdjusters.previousOrSame(fields.weekday()));
          LocalDate anniversary =
              ChronoUnit.DAYS.between(past, day) <= 3 ? past : past.plusWeeks(1);
          return yearsBefore(anniversary, fields).map(DateSpan::day);
        });
  }

  /** "Fifty years ago this week": the week or month so many years back that has such days. */
  private static DateValue periodYearsAgo(DateFields fields, Calendar calendar) {
    return calendar.fromPublished(
        day -> yearsBefore(day, fields).map(found -> Spans.around(found, fields.period())));
  }

  private static Optional<LocalDate> yearsBefore(LocalDate day, DateFields fields) {
    return Spans.shifted(day, Period.ofYears(-fields.number()));
  }

  static DateValue period(DateFields fields, Calendar calendar, int shift) {
    return calendar.fromPublished(
        day ->
            Spans.shifted(day, Spans.period(fields.period(), shift))
                .map(found -> Spans.around(found, fields.period())));
  }

  static DateValue counted(DateFields fields, int direction) {
    int number = fields.number();
    return switch (fields.unit()) {
      case DAYS -> new DateValue.FromTold(new Shift.Days(direction * number));
      case WEEKS ->
          number > NumberFinder.NUMBER_MAX / 7
              ? new DateValue.Unresolved()
              : new DateValue.FromTold(new Shift.Days(direction * number * 7));
      case MONTHS, YEARS ->
          new DateValue.FromTold(new Shift.Units(fields.unit(), direction * number));
      default -> new DateValue.Unresolved();
    };
  }

  private static DateSpan vague(LocalDate start, LocalDate end) {
    return new DateSpan(start, end, Precision.VAGUE);
  }
}
