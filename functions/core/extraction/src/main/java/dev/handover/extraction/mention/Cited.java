package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Table;
import dev.handover.extraction.text.Token;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies, officials and ministries of the tables. Adds mentions labelled {@code body} and {@code
 * official} with a {@link Source}, and {@code ministry} with its standard words.
 */
final class Cited {
  /** What has a capital before a surname and is no given name. */
  private static final List<String> BEFORE_SURNAMES =
      List.of(
          "post",
          "postrank",
          "honorific",
          "nation",
          "party",
          "place",
          "weekday",
          "month",
          "opener",
          "function",
          "say");

  private final Names.Finder<Source> sources;
  private final Names.Finder<String> ministries;
  private final Map<String, Source> bodies = new HashMap<>();

  /**
   * @param officials the rows of people.tsv
   */
  Cited(List<Table.Row> officials) {
    Names<Source> names = new Names<>(Source.class);
    add(names, Table.load(Cited.class, "bodies.tsv"), "body", Source.Kind.BODY);
    add(names, officials, "official", Source.Kind.OFFICIAL);
    sources = names.finder();
    Names<String> words = new Names<>(String.class);
    for (Table.Row row : Table.load(Cited.class, "ministries.tsv")) {
      row.all("words").forEach(word -> words.add(word, "ministry", row.cell("canonical"), row));
    }
    ministries = words.finder();
  }

  private void add(Names<Source> names, List<Table.Row> rows, String label, Source.Kind kind) {
    for (Table.Row row : rows) {
      Optional<Party> party =
          row.cell("party").isEmpty()
              ? Optional.empty()
              : Optional.of(new Party(row.cell("party")));
      Source.Kind own =
          switch (row.cell("kind")) {
            case "agency" -> Source.Kind.AGENCY;
            case "ministry" -> Source.Kind.MINISTRY;
            default -> kind;
          };
      Source source = new Source(row.cell("name"), party, own);
      java.util.stream.Stream.concat(
              java.util.stream.Stream.of(row.cell("name")), row.all("aliases").stream())
          .distinct()
          .forEach(
              alias -> {
                names.add(alias, label, source, row);
                bodies.putIfAbsent(alias, source);
              });
    }
  }

  void run(Lattice lattice, Optional<LocalDate> published) {
    sources.find(lattice, published).stream()
        .filter(mention -> !isOfOtherName(mention, lattice))
        .forEach(lattice::add);
    ministries.run(lattice, published);
  }

  /** Bodies and persons by their aliases. */
  Map<String, Source> bodies() {
    return bodies;
  }

  /** "Karim Sharif" is not the prime minister whom the press calls Sharif. */
  private static boolean isOfOtherName(Mention mention, Lattice lattice) {
    int before = mention.start() - 1;
    return mention.label().equals("official")
        && mention.length() == 1
        && before >= 0
        && isGivenName(lattice.tokens().get(before))
        && BEFORE_SURNAMES.stream().noneMatch(label -> lattice.at(label, before).isPresent());
  }

  private static boolean isGivenName(Token token) {
    return token.isWord() && token.capitalised();
  }
}
