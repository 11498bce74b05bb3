package dev.handover.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feasts that move. */
class HolidayTest {
  @ParameterizedTest
  @CsvSource({
    "EASTER, 2023-04-09", "EASTER, 2024-03-31", "EASTER, 2025-04-20",
    "ORTHODOX_EASTER, 2022-04-24", "ORTHODOX_EASTER, 2023-04-16", "ORTHODOX_EASTER, 2025-04-20"
  })
  void easterIsOnItsSunday(Holiday feast, LocalDate day) {
    assertThat(feast.in(day.getYear())).isEqualTo(day);
  }

  @Property
  boolean easterIsASundayAndTheOrthodoxOneNeverBeforeIt(
      @ForAll @IntRange(min = 1900, max = 2099) int year) {
    LocalDate easter = Holiday.EASTER.in(year);
    LocalDate orthodox = Holiday.ORTHODOX_EASTER.in(year);
    return easter.getDayOfWeek() == DayOfWeek.SUNDAY
        && orthodox.getDayOfWeek() == DayOfWeek.SUNDAY
        && !orthodox.isBefore(easter);
  }
}
