package dev.handover.extraction.table;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.table.Grid.Line;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads tables of handovers. Adds mentions labelled {@code tablerow} ({@link TableRow}), one for
 * each row that has a date or names both sides. A table that breaks one exchange down, by service
 * or by age, gives none.
 */
public final class Tables {
  private final Header header = new Header();

  /** Adds the rows to a lattice that holds the mentions. */
  public void run(Lattice lattice) {
    Map<String, Sentence> footnotes = footnotes(lattice);
    for (Grid grid : Grid.of(lattice.document())) {
      List<Column> columns = header.columns(grid, lattice);
      Optional<Integer> year = Header.year(grid, lattice);
      for (Line line : grid.rows()) {
        new RowReader(header, lattice, columns, line, year)
            .read()
            .map(row -> withNotes(row, footnotes, lattice))
            .ifPresent(row -> lattice.add(mention(line, row)));
      }
    }
  }

  private static Mention mention(Line line, TableRow row) {
    Sentence sentence = line.sentence();
    return new Mention("tablerow", sentence.start(), sentence.end(), row, "table", List.of());
  }

  /** The lines that begin with "(a)", by the letter. */
  private static Map<String, Sentence> footnotes(Lattice lattice) {
    Map<String, Sentence> footnotes = new HashMap<>();
    for (Sentence sentence : lattice.document().sentences()) {
      note(lattice, sentence.start(), sentence.end())
          .ifPresent(key -> footnotes.putIfAbsent(key, sentence));
    }
    return footnotes;
  }

  private static Optional<String> note(Lattice lattice, int at, int end) {
    List<Token> tokens = lattice.tokens();
    boolean note =
        at + 2 < end
            && tokens.get(at).key().equals("(")
            && tokens.get(at + 1).key().length() == 1
            && tokens.get(at + 2).key().equals(")");
    return note ? Optional.of(tokens.get(at + 1).key()) : Optional.empty();
  }

  private static TableRow withNotes(
      TableRow row, Map<String, Sentence> footnotes, Lattice lattice) {
    List<Sentence> notes = new ArrayList<>(List.of(row.line()));
    for (int at = row.line().start(); at < row.line().end(); at++) {
      note(lattice, at, row.line().end() + 1)
          .map(footnotes::get)
          .filter(footnote -> footnote.start() != row.line().start())
          .ifPresent(notes::add);
    }
    return new TableRow(row.line(), row.date(), row.dated(), row.flows(), row.mediators(), notes);
  }
}
