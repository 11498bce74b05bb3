package dev.handover.model;

import java.time.LocalDate;
import java.util.Optional;

/** The deal that an exchange carries out: where and when it was reached, as far as it is said. */
public record Agreement(Optional<String> place, Optional<LocalDate> date) {
  public Agreement {
    if (place.isEmpty() && date.isEmpty()) {
      throw new IllegalArgumentException("An agreement has a place or a date");
    }
  }
}
