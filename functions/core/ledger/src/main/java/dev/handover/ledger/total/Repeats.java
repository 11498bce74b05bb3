package dev.handover.ledger.total;

import dev.handover.model.Exchange;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Exchanges that perhaps are another one again, told with another date. */
final class Repeats {
  private static final Comparator<Exchange> BEST_FIRST =
      Comparator.comparingInt((Exchange exchange) -> -exchange.voices())
          .thenComparing(Exchange::id);

  private Repeats() {}

  /** All ids of those that stand beside a better supported one. */
  static Set<String> among(Collection<Exchange> exchanges) {
    Set<String> kept = new HashSet<>();
    Set<String> repeats = new HashSet<>();
    List<Exchange> ranked = exchanges.stream().sorted(BEST_FIRST).toList();
    for (Exchange exchange : ranked) {
      boolean repeat = exchange.neighbours().related().stream().anyMatch(kept::contains);
      Set<String> names = repeat ? repeats : kept;
      names.add(exchange.id());
      names.addAll(exchange.neighbours().alsoKnownAs());
    }
    return repeats;
  }
}
