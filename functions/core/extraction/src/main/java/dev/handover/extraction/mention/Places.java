package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.Table;
import java.util.stream.Stream;

/** The places of {@code places.tsv}: mentions labelled {@code place}, as the text spells them. */
final class Places {
  private final Phrases phrases = new Phrases();

  Places() {
    for (Table.Row row : Table.load(Places.class, "places.tsv")) {
      String name = row.cell("name");
      Stream.concat(Stream.of(name), row.all("aliases").stream())
          .distinct()
          .forEach(alias -> phrases.add(alias, "place", name, row.origin()));
    }
  }

  void run(Lattice lattice) {
    phrases.find(lattice.tokens()).stream()
        .map(place -> place.withValue(spelling(place, lattice)))
        .forEach(lattice::add);
  }

  private static String spelling(Mention place, Lattice lattice) {
    String words = lattice.document().quote(place.start(), place.end()).quote();
    return words.codePoints().noneMatch(Character::isWhitespace)
        ? words
        : String.join(" ", words.strip().split("\\s+", -1));
  }
}
