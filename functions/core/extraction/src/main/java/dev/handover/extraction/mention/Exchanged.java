package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.util.stream.Stream;

/**
 * Persons whose handover made news, whom later articles recall by their names alone. Adds mentions
 * labelled {@code exchanged}, each with the side that got the person.
 */
final class Exchanged {
  private Exchanged() {}

  static void load(Phrases phrases) {
    for (Table.Row row : Table.load(Exchanged.class, "exchanged.tsv")) {
      Party party = new Party(row.cell("party"));
      Stream.concat(Stream.of(row.cell("name")), row.all("aliases").stream())
          .forEach(name -> phrases.add(name, "exchanged", party, row.origin()));
    }
  }
}
