package dev.handover.extraction.date;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Document;
import dev.handover.model.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days against an article's published date. */
class CalendarTest {
  private static final DateStage STAGE = new DateStage();
  private static final LocalDate FIRST = LocalDate.parse("1950-01-01");
  private static final LocalDate LAST = LocalDate.parse("2090-12-31");

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-15, MAY, 3, 2024-05-03",
    "2024-05-15, DECEMBER, 8, 2023-12-08",
    "2024-05-15, JULY, 1, 2024-07-01",
    "2024-01-02, DECEMBER, 31, 2023-12-31",
    "2024-12-31, JANUARY, 3, 2025-01-03",
    "2024-03-01, FEBRUARY, 29, 2024-02-29",
    "2025-02-28, FEBRUARY, 29, 2024-02-29"
  })
  void dayWithoutYearIsTheNearestOneThatNewsTellsOf(
      LocalDate published, Month month, int day, LocalDate expected) {
    assertThat(new Calendar(Optional.of(published)).day(Optional.empty(), month, day))
        .contains(expected);
  }

  @Test
  void leapDayExistsInLeapYearsOnly() {
    Calendar calendar = new Calendar(Optional.empty());

    assertThat(calendar.day(Optional.of(2024), Month.FEBRUARY, 29))
        .contains(LocalDate.parse("2024-02-29"));
    assertThat(calendar.day(Optional.of(2025), Month.FEBRUARY, 29)).isEmpty();
    assertThat(calendar.day(Optional.of(1900), Month.FEBRUARY, 29)).isEmpty();
  }

  @Test
  void dayWithoutYearStaysOpenWithoutPublishedDate() {
    assertThat(new Calendar(Optional.empty()).day(Optional.empty(), Month.MAY, 3)).isEmpty();
  }

  @Property
  boolean dayWithoutYearKeepsMonthAndDayWithinItsBounds(
      @ForAll("days") LocalDate published,
      @ForAll Month month,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    LocalDate found =
        new Calendar(Optional.of(published)).day(Optional.empty(), month, day).orElseThrow();
    long ahead = DAYS.between(published, found);
    return found.getMonth() == month
        && found.getDayOfMonth() == day
        && ahead <= Calendar.DAYS_AHEAD_MAX
        && ahead > Calendar.DAYS_AHEAD_MAX - 367;
  }

  @Property
  boolean weekdayIsTheLastOneForThePastAndTheNextForWhatIsToCome(
      @ForAll("days") LocalDate published, @ForAll DayOfWeek weekday) {
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    DateValue.Nearest found =
        (DateValue.Nearest) read("on " + name, Optional.of(published)).getFirst();
    long back = DAYS.between(found.past().start(), published);
    long ahead = DAYS.between(published, found.coming().start());
    return found.past().start().getDayOfWeek() == weekday
        && found.coming().start().getDayOfWeek() == weekday
        && back >= 0
        && back < 7
        && ahead >= 0
        && ahead < 7;
  }

  @Property
  boolean spanEndsNotBeforeItStarts(
      @ForAll("days") LocalDate published,
      @ForAll Month month,
      @ForAll @IntRange(min = 0, max = 40) int from,
      @ForAll @IntRange(min = 0, max = 40) int to) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String text =
        "%s %d-%d, early %s, in %s, late %s, %d weeks ago, last month, this week, %s %d"
            .formatted(name, from, to, name, name, name, to, name, from);
    return read(text, Optional.of(published)).stream()
        .allMatch(
            value ->
                !(value instanceof DateValue.Known(DateSpan span))
                    || !span.end().isBefore(span.start()));
  }

  @ParameterizedTest
  @CsvSource({"99999999 years ago", "99999999 days ago", "99999999 months later", "9999 years ago"})
  void dayBeyondAllCalendarsIsNoFault(String text) {
    assertThat(read(text, Optional.of(LAST))).hasSizeLessThan(2);
  }

  private static List<DateValue> read(String text, Optional<LocalDate> published) {
    Lattice lattice = new Lattice(Document.of(text));
    STAGE.run(lattice, published);
    return lattice.labelled("date").stream()
        .map((Mention mention) -> mention.value(DateValue.class))
        .toList();
  }
}
