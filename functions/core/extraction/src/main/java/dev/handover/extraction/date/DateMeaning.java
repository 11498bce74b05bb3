package dev.handover.extraction.date;

import dev.handover.model.DateSpan;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a rule of {@code date.rules} can mean; {@link Readings} has the steps they share. */
enum DateMeaning {
  /** A day of a month, with or without its year. */
  DAY_OF_MONTH(
      (fields, calendar) ->
          calendar.from(
              fields.year(), fields.month(), fields.day(), day -> Optional.of(DateSpan.day(day)))),
  /** A day in figures. */
  NUMERIC((fields, _) -> new DateValue.Known(DateSpan.day(fields.numeric()))),
  /** A feast by its name. */
  HOLIDAY(Readings::holiday),
  /** The first to the last of two days of one month, or of two. */
  DAYS_OF_MONTH(Readings::days),
  /** Two neighbouring days of one month; of others the first. */
  TWO_DAYS_OF_MONTH(Readings::neighbours),
  /** The first such weekday of a month. */
  FIRST_WEEKDAY_OF_MONTH(
      (fields, calendar) ->
          Readings.inMonth(
              fields, calendar, day -> day.with(TemporalAdjusters.firstInMonth(fields.weekday())))),
  /** The last such weekday of a month. */
  LAST_WEEKDAY_OF_MONTH(
      (fields, calendar) ->
          Readings.inMonth(
              fields, calendar, day -> day.with(TemporalAdjusters.lastInMonth(fields.weekday())))),
  /** A day of the current month. */
  DAY_OF_THIS_MONTH((fields, calendar) -> Readings.dayOfMonth(fields, calendar, 0)),
  /** A day of the month before. */
  DAY_OF_LAST_MONTH((fields, calendar) -> Readings.dayOfMonth(fields, calendar, -1)),
  /** A day of a month of the current year. */
  DAY_OF_THIS_YEAR(Readings::dayOfThisYear),
  /** A month of the current year. */
  MONTH_OF_THIS_YEAR(Readings::monthOfThisYear),
  /** The last day of a month, whichever it is. */
  LAST_DAY_OF_MONTH(
      (fields, calendar) ->
          Readings.inMonth(fields, calendar, day -> day.with(TemporalAdjusters.lastDayOfMonth()))),
  /** A whole month. */
  MONTH((fields, calendar) -> Readings.monthPart(fields, calendar, 1, 31)),
  /** The 1st to the 10th. */
  EARLY_MONTH((fields, calendar) -> Readings.monthPart(fields, calendar, 1, 10)),
  /** The 11th to the 20th. */
  MID_MONTH((fields, calendar) -> Readings.monthPart(fields, calendar, 11, 20)),
  /** The 21st to the last day. */
  LATE_MONTH((fields, calendar) -> Readings.monthPart(fields, calendar, 21, 31)),
  /** The 1st to the 7th. */
  FIRST_WEEK_OF_MONTH((fields, calendar) -> Readings.monthPart(fields, calendar, 1, 7)),
  /** The 1st to the 10th of the current month. */
  EARLY_THIS_MONTH((_, calendar) -> Readings.monthPart(calendar, 0, 1, 10)),
  /** The 1st to the 10th of the month before. */
  EARLY_LAST_MONTH((_, calendar) -> Readings.monthPart(calendar, -1, 1, 10)),
  /** The 21st to the last day of the month before. */
  LATE_LAST_MONTH((_, calendar) -> Readings.monthPart(calendar, -1, 21, 31)),
  /** The month of that name before the published day's own month. */
  LAST_MONTH_OF_NAME(Readings::lastMonthOfName),
  /** A year. */
  YEAR((fields, _) -> Readings.year(fields)),
  /** Three months. */
  SEASON(Readings::season),
  /** The season of that name before the one of the published day. */
  LAST_SEASON(Readings::lastSeason),
  /** A weekday, the published day itself if it is one. */
  WEEKDAY((fields, calendar) -> calendar.weekday(fields.weekday(), DateSpan::day)),
  /** From one weekday to another. */
  WEEKDAYS(Readings::weekdays),
  /** The weekday before the published day. */
  LAST_WEEKDAY(
      (fields, calendar) ->
          Readings.day(calendar, day -> day.with(TemporalAdjusters.previous(fields.weekday())))),
  /** The weekday after the published day. */
  NEXT_WEEKDAY(
      (fields, calendar) ->
          Readings.day(calendar, day -> day.with(TemporalAdjusters.next(fields.weekday())))),
  /** The weekday of the week before. */
  WEEKDAY_OF_LAST_WEEK((fields, calendar) -> Readings.weekdayOfWeek(fields, calendar, -1)),
  /** The weekday of the week to come. */
  WEEKDAY_OF_NEXT_WEEK((fields, calendar) -> Readings.weekdayOfWeek(fields, calendar, 1)),
  /** A Saturday and Sunday. */
  WEEKEND((_, calendar) -> Readings.weekend(calendar)),
  /** The published day. */
  TODAY((_, calendar) -> Readings.day(calendar, day -> day)),
  /** The day before the published day. */
  YESTERDAY((_, calendar) -> Readings.day(calendar, day -> day.minusDays(1))),
  /** Two days before the published day. */
  DAY_BEFORE_YESTERDAY((_, calendar) -> Readings.day(calendar, day -> day.minusDays(2))),
  /** The day after the published day. */
  TOMORROW((_, calendar) -> Readings.day(calendar, day -> day.plusDays(1))),
  /** Two days after the published day. */
  DAY_AFTER_TOMORROW((_, calendar) -> Readings.day(calendar, day -> day.plusDays(2))),
  /** Some days, weeks, months or years before the published day; vague unless in days or weeks. */
  UNITS_AGO(Readings::ago),
  /** The same day of an earlier month or year. */
  UNITS_AGO_TO_THE_DAY(Readings::agoToTheDay),
  /** A day of a month, a weekday or the current week or month, so many years back. */
  ANNIVERSARY(Readings::anniversary),
  /** The week, month or year before. */
  LAST_UNIT((fields, calendar) -> Readings.period(fields, calendar, -1)),
  /** The current week, month or year. */
  THIS_UNIT((fields, calendar) -> Readings.period(fields, calendar, 0)),
  /** The week, month or year to come. */
  NEXT_UNIT((fields, calendar) -> Readings.period(fields, calendar, 1)),
  /** The day after the date told just before. */
  DAY_AFTER(_ -> new Shift.Days(1)),
  /** The so-manieth of the days told just before. */
  NTH_DAY(fields -> new Shift.NthDay(fields.nth())),
  /** The day before the date told just before. */
  DAY_BEFORE(_ -> new Shift.Days(-1)),
  /** The date told just before. */
  SAME_DAY(_ -> new Shift.Days(0)),
  /** Some days, weeks, months or years after the date told just before. */
  UNITS_LATER((fields, _) -> Readings.counted(fields, 1)),
  /** Some days, weeks, months or years before the date told just before. */
  UNITS_EARLIER((fields, _) -> Readings.counted(fields, -1)),
  /** The same day of a later month or year than the date told just before. */
  UNITS_LATER_TO_THE_DAY(fields -> new Shift.ToTheDay(fields.unit(), fields.number())),
  /** The next such weekday after the date told just before. */
  WEEKDAY_AFTER(fields -> new Shift.ToWeekday(fields.weekday(), 1)),
  /** The last such weekday before the date told just before. */
  WEEKDAY_BEFORE(fields -> new Shift.ToWeekday(fields.weekday(), -1)),
  /** The weekday of the date told just before, or the first one from it. */
  WEEKDAY_THEN(fields -> new Shift.ToWeekday(fields.weekday(), 0)),
  /** The month, or season, in the year of the date told just before, in one beside it, or next. */
  MONTH_THEN(Readings::monthThen),
  /** The day in the year of the date told just before, or in one beside it. */
  DAY_OF_THAT_YEAR(
      fields -> new Shift.DayOfYear(fields.month(), fields.day(), fields.yearsFromTold())),
  /** The whole month or year of the date told just before. */
  UNIT_THEN(fields -> new Shift.Units(fields.period(), 0)),
  /** The week, month or year before that of the date told just before. */
  UNIT_BEFORE(fields -> new Shift.Units(fields.period(), -1)),
  /** The week, month or year after that of the date told just before. */
  UNIT_AFTER(fields -> new Shift.Units(fields.period(), 1)),
  /** The day of the month of the date told just before. */
  DAY_THEN(fields -> new Shift.DayOfMonth(fields.day())),
  /** The month of the date told just before, up to it. */
  EARLIER_THAT_MONTH(_ -> new Shift.RestOfMonth(false)),
  /** The month of the date told just before, from it on. */
  LATER_THAT_MONTH(_ -> new Shift.RestOfMonth(true));

  // A function of its arguments alone, whatever its interface could be.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiFunction<DateFields, Calendar, DateValue> reading;

  DateMeaning(BiFunction<DateFields, Calendar, DateValue> reading) {
    this.reading = reading;
  }

  DateMeaning(Function<DateFields, Shift> shift) {
    this((fields, _) -> new DateValue.FromTold(shift.apply(fields)));
  }

  DateValue of(DateFields fields, Calendar calendar) {
    return reading.apply(fields, calendar);
  }
}
