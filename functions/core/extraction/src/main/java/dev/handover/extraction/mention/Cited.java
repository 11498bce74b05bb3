package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Bodies, officials and ministries of the tables. Adds mentions labelled {@code body} and {@code
 * official} with a {@link Source}, and {@code ministry} with its standard words.
 */
final class Cited {
  private final Names.Finder<Source> sources;
  private final Names.Finder<String> ministries;

  Cited() {
    Names<Source> names = new Names<>(Source.class);
    add(names, "bodies.tsv", "body", Source.Kind.BODY);
    add(names, "people.tsv", "official", Source.Kind.OFFICIAL);
    sources = names.finder();
    Names<String> words = new Names<>(String.class);
    for (Table.Row row : Table.load(Cited.class, "ministries.tsv")) {
      row.all("words").forEach(word -> words.add(word, "ministry", row.cell("canonical"), row));
    }
    ministries = words.finder();
  }

  private static void add(Names<Source> names, String table, String label, Source.Kind kind) {
    for (Table.Row row : Table.load(Cited.class, table)) {
      Optional<Party> party =
          row.cell("party").isEmpty()
              ? Optional.empty()
              : Optional.of(new Party(row.cell("party")));
      Source.Kind own = row.cell("kind").equals("agency") ? Source.Kind.AGENCY : kind;
      Source source = new Source(row.cell("name"), party, own);
      java.util.stream.Stream.concat(
              java.util.stream.Stream.of(row.cell("name")), row.all("aliases").stream())
          .distinct()
          .forEach(alias -> names.add(alias, label, source, row));
    }
  }

  void run(Lattice lattice, Optional<LocalDate> published) {
    sources.run(lattice, published);
    ministries.run(lattice, published);
  }
}
