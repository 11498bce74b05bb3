package dev.handover.ledger.posting;

import dev.handover.ledger.nearcopy.Sketch;
import java.time.LocalDate;
import java.util.Optional;

/** Imprints for tests, where the day of publication does not matter or is all that does. */
public final class Imprints {
  private Imprints() {}

  public static Imprint imprint(String voice) {
    return new Imprint(voice, Optional.of(LocalDate.parse("2025-07-05")), sketch(voice));
  }

  public static Imprint imprint(String voice, String published) {
    return new Imprint(voice, Optional.of(LocalDate.parse(published)), sketch(voice));
  }

  private static Sketch sketch(String voice) {
    return Sketch.of("The text of " + voice);
  }
}
