package dev.handover.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which places of a line lie on the stretch that is asked for, and from where it is walked. */
class StretchTest {
  private static final String UNDATED = "-#RUS-UKR-undated-1";
  private static final String FIRST_OF_MAY = "2025-05-01#RUS-UKR-2025-05-01";
  private static final String LAST_OF_MAY = "2025-05-31#RUS-UKR-2025-05-31";
  private static final Stretch ALL = Stretch.of(Optional.empty(), Optional.empty());
  private static final Stretch MAY = Stretch.of(day("2025-05-01"), day("2025-05-31"));

  @Test
  void withoutDaysAllIsOnItAndWithOneOnlyWhatHasADay() {
    assertThat(holds(ALL, UNDATED)).isTrue();
    assertThat(holds(ALL, "9999-12-31#RUS-UKR-9999-12-31")).isTrue();
    assertThat(holds(Stretch.of(Optional.empty(), day("9999-12-31")), UNDATED)).isFalse();
    assertThat(holds(Stretch.of(day("0001-01-01"), Optional.empty()), UNDATED)).isFalse();
  }

  @Test
  void bothDaysAreOnItWhateverIsOnThem() {
    assertThat(holds(MAY, FIRST_OF_MAY)).isTrue();
    assertThat(holds(MAY, LAST_OF_MAY)).isTrue();
    assertThat(holds(MAY, "2025-05-31#~")).isTrue();
    assertThat(holds(MAY, "2025-06-01#A")).isFalse();
    assertThat(holds(MAY, "2025-04-30#~")).isFalse();
  }

  @Test
  void aPlaceAheadOfItIsNoPlaceToStartFromSoThatItIsWalkedWhole() {
    Optional<String> june = Optional.of("2025-06-01#A");
    Optional<String> april = Optional.of("2025-04-30#A");

    assertThat(MAY.entry(june, Sorting.NEWEST)).isEmpty();
    assertThat(MAY.entry(april, Sorting.OLDEST)).isEmpty();
    assertThat(MAY.entry(Optional.of(LAST_OF_MAY), Sorting.NEWEST)).contains(LAST_OF_MAY);
    assertThat(MAY.entry(Optional.of(LAST_OF_MAY), Sorting.OLDEST)).contains(LAST_OF_MAY);
  }

  @Test
  void behindItsEndThereIsNothing() {
    Optional<String> june = Optional.of("2025-06-01#A");
    Optional<String> april = Optional.of("2025-04-30#A");

    assertThat(MAY.reachesBehind(april, Sorting.NEWEST)).isFalse();
    assertThat(MAY.reachesBehind(june, Sorting.OLDEST)).isFalse();
    assertThat(MAY.reachesBehind(june, Sorting.NEWEST)).isTrue();
    assertThat(MAY.reachesBehind(Optional.empty(), Sorting.OLDEST)).isTrue();
  }

  @Test
  void wherePeopleAskForDaysThatRunBackwardsThereIsNothing() {
    Stretch backwards = Stretch.of(day("2025-05-02"), day("2025-05-01"));

    assertThat(backwards.reachesBehind(Optional.empty(), Sorting.NEWEST)).isFalse();
  }

  @Test
  void whatIsEnteredCountsFromItsFirstMomentToJustBeforeTheLast() {
    Instant since = Instant.parse("2025-07-04T08:00:00Z");
    Stretch entered = Stretch.entered(Optional.of(since), since.plusSeconds(1));

    assertThat(holds(entered, "2025-07-04T08:00:00.000Z#RUS-UKR-2025-07-04")).isTrue();
    assertThat(holds(entered, "2025-07-04T08:00:00.999Z#RUS-UKR-2025-07-04")).isTrue();
    assertThat(holds(entered, "2025-07-04T08:00:01.000Z#RUS-UKR-2025-07-04")).isFalse();
    assertThat(holds(entered, "2025-07-04T07:59:59.999Z#RUS-UKR-2025-07-04")).isFalse();
  }

  @Test
  void sinceAMomentToComeNothingIsEnteredHoweverFarItIs() {
    Instant now = Instant.parse("2025-07-04T08:00:00Z");
    String place = "2025-07-04T07:00:00.000Z#RUS-UKR-2025-07-04";

    assertThat(holds(Stretch.entered(Optional.of(now.plusSeconds(60)), now), place)).isFalse();
    assertThat(holds(Stretch.entered(Optional.of(Instant.MAX), now), place)).isFalse();
    assertThat(holds(Stretch.entered(Optional.of(Instant.MIN), now), place)).isTrue();
  }

  private static boolean holds(Stretch stretch, String place) {
    return stretch.oldest().compareTo(place) <= 0 && stretch.newest().compareTo(place) >= 0;
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }
}
