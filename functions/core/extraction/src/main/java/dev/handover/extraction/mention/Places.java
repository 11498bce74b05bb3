package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.util.stream.Stream;

/**
 * The places of {@code places.tsv}: mentions labelled {@code place}, as the text spells them, and
 * {@code home} with the country that people of a place are of.
 */
final class Places {
  private final Phrases phrases = new Phrases();

  Places() {
    for (Table.Row row : Table.load(Places.class, "places.tsv")) {
      String name = row.cell("name");
      Stream.concat(Stream.of(name), row.all("aliases").stream())
          .distinct()
          .forEach(
              alias -> {
                phrases.add(alias, "place", name, row.origin());
                phrases.add(alias, "home", new Party(row.cell("country")), row.origin());
              });
    }
  }

  void run(Lattice lattice) {
    phrases.find(lattice.tokens()).stream()
        .map(
            found ->
                found.label().equals("place") ? found.withValue(spelling(found, lattice)) : found)
        .forEach(lattice::add);
  }

  private static String spelling(Mention place, Lattice lattice) {
    String words = lattice.document().quote(place.start(), place.end()).quote();
    return words.codePoints().noneMatch(Character::isWhitespace)
        ? words
        : String.join(" ", words.strip().split("\\s+", -1));
  }
}
