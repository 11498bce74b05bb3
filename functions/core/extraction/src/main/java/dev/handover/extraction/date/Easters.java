package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.List;

/**
 * Tells which Easter is meant: the Orthodox one in a text that names a land that keeps it. Adds
 * mentions labelled {@code holiday}.
 */
final class Easters {
  private Easters() {}

  static void mark(Lattice lattice) {
    String east = lattice.labelled("eastland").isEmpty() ? "" : "orthodox_";
    for (Mention named : List.copyOf(lattice.labelled("easter"))) {
      String feast = east + named.value(String.class);
      lattice.add(
          new Mention(
              "holiday", named.start(), named.end(), feast, named.origin(), List.of(named)));
    }
  }
}
