package dev.handover.extraction.table;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.WordList;
import dev.handover.extraction.table.Grid.Cell;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the headings of columns. */
final class Header {
  private static final List<String> PEOPLE = List.of("people", "plural");

  private final Phrases words = new Phrases();

  Header() {
    WordList.load(Header.class, "column.words", words);
  }

  List<Column> columns(Grid grid, Lattice lattice) {
    People people =
        grid.captions().stream()
            .flatMap(caption -> people(lattice, caption.start(), caption.end()).stream())
            .findFirst()
            .filter(kind -> kind == People.REMAINS)
            .orElse(People.PEOPLE);
    return grid.head().cells().stream().map(cell -> column(cell, lattice, people)).toList();
  }

  private Column column(Cell cell, Lattice lattice, People people) {
    Optional<Party> side =
        sides(lattice, cell).map(mention -> mention.value(Party.class)).findFirst();
    People kind = people(lattice, cell.start(), cell.end()).orElse(people);
    return new Column(kind(cell, lattice, side.isPresent()), side, kind);
  }

  private Column.Kind kind(Cell cell, Lattice lattice, boolean sided) {
    List<Token> tokens = lattice.tokens().subList(cell.start(), cell.end());
    List<String> kinds =
        words.find(tokens).stream().map(word -> word.value(String.class)).distinct().toList();
    if (kinds.contains("sum")) {
      return Column.Kind.SUM;
    }
    if (kinds.contains("from") && sided && sides(lattice, cell).noneMatch(Header::isState)) {
      return Column.Kind.TO;
    }
    return kinds.stream()
        .filter(kind -> !kind.equals("count") || !sided)
        .map(kind -> Column.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(sided ? Column.Kind.TO : Column.Kind.OTHER);
  }

  /** Whether the first cell of a row says that the row is a sum. */
  boolean isSum(Lattice lattice, Cell cell) {
    return words.find(lattice.tokens().subList(cell.start(), cell.end())).stream()
        .anyMatch(word -> word.value(String.class).equals("sum"));
  }

  /** "Russia freed" gives up people; in "Russians freed" it is they who come home. */
  private static boolean isState(Mention side) {
    return side.label().equals("party");
  }

  private static Stream<Mention> sides(Lattice lattice, Cell cell) {
    return Stream.of("party", "nationals", "nation")
        .flatMap(label -> lattice.within(label, cell.start(), cell.end()).stream());
  }

  private static Optional<People> people(Lattice lattice, int start, int end) {
    return PEOPLE.stream()
        .flatMap(label -> lattice.within(label, start, end).stream())
        .map(mention -> People.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT)))
        .filter(kind -> kind != People.PEOPLE)
        .findFirst();
  }

  /** The year that a heading or the caption of a table names for the days of its rows. */
  static Optional<Integer> year(Grid grid, Lattice lattice) {
    Stream<Sentence> lines =
        Stream.concat(Stream.of(grid.head().sentence()), grid.captions().stream());
    return lines
        .flatMap(line -> lattice.within("year", line.start(), line.end()).stream())
        .map(year -> year.value(Integer.class))
        .findFirst();
  }
}
