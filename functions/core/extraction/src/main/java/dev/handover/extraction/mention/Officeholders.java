package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Table;
import dev.handover.extraction.text.Token;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Officials who are called by their office alone: "the Georgian president", "Denmark's foreign
 * minister". Adds mentions labelled {@code source} with whoever held it on the day of publication.
 */
final class Officeholders {
  private static final String ORIGIN = "by office";

  private final Names.Finder<Source> finder;

  /**
   * @param people the rows of people.tsv
   */
  Officeholders(Parties parties, List<Table.Row> people) {
    Map<String, List<String>> titles = titles();
    Names<Source> names = new Names<>(Source.class);
    for (Table.Row row : bySurety(people)) {
      Party party = new Party(row.cell("party"));
      Source official = new Source(row.cell("name"), Optional.of(party), Source.Kind.OFFICIAL);
      for (String title : titles.getOrDefault(row.cell("role"), List.of())) {
        names.add(parties.adjective(party) + " " + title, "source", official, row);
        names.add(parties.name(party) + "'s " + title, "source", official, row);
        names.add(title + " of " + parties.name(party), "source", official, row);
      }
    }
    finder = names.finder();
  }

  /** What each role is called. */
  private static Map<String, List<String>> titles() {
    return Table.load(Officeholders.class, "officetitles.tsv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.cell("role"),
                Collectors.mapping(row -> row.cell("title"), Collectors.toList())));
  }

  /** Whose days in office are known come before those of whom nothing is known. */
  private static List<Table.Row> bySurety(List<Table.Row> people) {
    return people.stream()
        .filter(row -> !row.cell("party").isEmpty())
        .sorted(Comparator.comparing(row -> row.cell("from").isEmpty()))
        .toList();
  }

  void run(Lattice lattice, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return;
    }
    finder.find(lattice, published).stream()
        .filter(office -> !lattice.overlaps("source", office) && !isNamed(office, lattice))
        .map(
            office ->
                new Mention(
                    "source", office.start(), office.end(), office.value(), ORIGIN, List.of()))
        .forEach(lattice::add);
  }

  /** "The Georgian president Lena Okoro" is called by her name. */
  private static boolean isNamed(Mention office, Lattice lattice) {
    if (office.end() >= lattice.tokens().size()) {
      return false;
    }
    Token next = lattice.tokens().get(office.end());
    return (next.isWord() && next.capitalised() && !lattice.has("month", office.end()))
        || next.key().equals("'s");
  }
}
