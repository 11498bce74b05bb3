package dev.handover.extraction.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.pattern.Patterns;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of an article's dates is that of an act, and which that of the news. */
class NewsDatesTest {
  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.parse("2024-05-15"));
  private static final Mentions MENTIONS = new Mentions(new DateStage());
  private static final Patterns PATTERNS = new Patterns();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia freed 50 soldiers on Friday. | 2024-05-10",
        "On Monday, Russia freed 50 soldiers captured in March 2022. | 2024-05-13",
        "Kyiv said on Tuesday that Russia had freed 50 soldiers on Friday. | 2024-05-10",
        "Russia freed 50 soldiers, Kyiv said on Tuesday. | 2024-05-14",
        "Russia will free 50 soldiers on Friday. | 2024-05-17",
        "Since May 3 nobody had come; Russia freed 50 soldiers today. | 2024-05-15"
      })
  void actHasTheDateOfItsClause(String text, LocalDate day) {
    assertThat(datesOfActs(text)).containsExactly(DateSpan.day(day));
  }

  @Test
  void dateOfCaptureIsNotThatOfTheAct() {
    assertThat(datesOfActs("Russia freed 50 soldiers captured in March 2022.")).isEmpty();
  }

  @Test
  void daysThatLeanOnOthersCountFromTheOneToldBefore() {
    assertThat(
            datesOfActs(
                "Russia freed 50 soldiers on April 2. Six days later Russia freed 30 soldiers.\n"
                    + "The day after that, Russia freed 20 soldiers."))
        .extracting(DateSpan::start)
        .containsExactly(
            LocalDate.parse("2024-04-02"),
            LocalDate.parse("2024-04-08"),
            LocalDate.parse("2024-04-09"));
  }

  @Test
  void dayWithoutYearStaysInTheHistoryToldOf() {
    assertThat(
            datesOfActs(
                "In January 1999 Russia freed 50 soldiers. On 3 April Russia freed 30 soldiers."))
        .extracting(DateSpan::start)
        .containsExactly(LocalDate.parse("1999-01-01"), LocalDate.parse("1999-04-03"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia and Ukraine swapped prisoners on Monday. | 2024-05-13",
        "KYIV, May 15 (Agency) - The sides swapped prisoners late on Tuesday. | 2024-05-14",
        "Russia and Ukraine have swapped prisoners. | 2024-05-15",
        "Russia and Ukraine have swapped prisoners. The last swap was on April 3. | 2024-05-15"
      })
  void newsIsOfTheFirstRecentDayToldElseOfToday(String text, LocalDate day) {
    assertThat(Lead.of(read(text), WEDNESDAY).date().map(Told::value)).contains(DateSpan.day(day));
  }

  @Test
  void newsWithoutPublishedDateHasNoDay() {
    Lattice lattice = MENTIONS.read(Document.of("The sides swapped prisoners."), Optional.empty());
    PATTERNS.run(lattice);

    assertThat(Lead.of(lattice, Optional.empty()).date()).isEmpty();
  }

  private static List<DateSpan> datesOfActs(String text) {
    Lattice lattice = read(text);
    ActDates dates = new ActDates(lattice, WEDNESDAY);
    return lattice.document().sentences().stream()
        .flatMap(sentence -> datesOfActs(lattice, dates, sentence))
        .toList();
  }

  private static Stream<DateSpan> datesOfActs(Lattice lattice, ActDates dates, Sentence sentence) {
    return lattice.within("act", sentence.start(), sentence.end()).stream()
        .flatMap(act -> dates.of(act, sentence).stream())
        .map(Told::value);
  }

  private static Lattice read(String text) {
    Lattice lattice = MENTIONS.read(Document.of(text), WEDNESDAY);
    PATTERNS.run(lattice);
    return lattice;
  }
}
