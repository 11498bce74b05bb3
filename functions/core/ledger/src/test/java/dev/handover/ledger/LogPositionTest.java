package dev.handover.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {
  private static final Instant BEGUN = Instant.parse("2025-07-05T08:00:00Z");
  private static final String AT = "2025-07-04T08:00:00.000Z#RUS-UKR-2025-07-04";

  @ParameterizedTest
  @ValueSource(strings = {"", "RUS-UKR-2025-07~", "RUS-UKR-2025-07-03..2025-07-05-remains"})
  void itComesBackAsItWasSealed(String neighbour) {
    LogPosition within = new LogPosition(BEGUN, AT, Optional.of(neighbour));
    LogPosition behind = new LogPosition(BEGUN, AT, Optional.empty());

    assertThat(LogPosition.opened(within.sealed())).isEqualTo(within);
    assertThat(LogPosition.opened(behind.sealed())).isEqualTo(behind);
  }

  @Test
  void theLongestIsWithinTheLimit() {
    String id = "R-" + "2".repeat(Limits.ID_CHARACTERS - 2);
    String at = "2025-07-04T08:00:00.000Z#" + id;

    assertThat(new LogPosition(BEGUN, at, Optional.of(id)).sealed())
        .hasSizeLessThanOrEqualTo(Limits.POSITION_CHARACTERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AT,
        AT + "|",
        "2025-07-05|" + AT + "|",
        "2025-07-05T08:00:00.000Z|2025-07-04#RUS-UKR-2025-07-04|",
        "2025-07-05T08:00:00.000Z|2025-07-04T08:00:00.000Z#0123456789abcdef0123456789abcdef|",
        "2025-07-05T08:00:00.000Z|" + AT + "|RUS-UKR-2025-07-05",
        "2025-07-05T08:00:00.000Z|" + AT + "|=RUS UKR",
        "2025-07-05T08:00:00.000Z|" + AT + "|=RUS-UKR-2025-07-05|",
        "||"
      })
  void anythingElseIsRefused(String place) {
    String position = Position.sealed(place);

    assertThatThrownBy(() -> LogPosition.opened(position))
        .isInstanceOf(UnknownPositionException.class);
  }
}
