package dev.handover.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a name can stand for, each for its time: Moscow is the Soviet government in one article and
 * the Russian one in another.
 *
 * @param <T> what is named
 */
record Named<T>(List<Holder<T>> holders) {
  /** One bearer of the name, from the first to the last day on which it holds. */
  record Holder<T>(T value, Optional<LocalDate> from, Optional<LocalDate> until, String origin) {
    boolean holdsOn(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
  }

  /** The bearer on a day; without a day, the one whose time has not ended. */
  Optional<Holder<T>> on(Optional<LocalDate> published) {
    return holders.stream()
        .filter(holder -> published.map(holder::holdsOn).orElseGet(() -> holder.until().isEmpty()))
        .findFirst()
        .or(() -> published.isPresent() ? Optional.empty() : holders.stream().findFirst());
  }
}
