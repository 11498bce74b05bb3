package dev.handover.extraction.table;

import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table: lines with the same bars, the first of which is the heading of its columns.
 *
 * @param captions the lines right over it, the nearest first
 */
record Grid(List<Line> lines, List<Sentence> captions) {
  /** A heading and two rows. */
  private static final int LINES_MIN = 2;

  private static final int CAPTIONS_MAX = 3;

  /** A line of cells. */
  record Line(Sentence sentence, List<Cell> cells) {}

  /** The tokens of a cell, from {@code start} to before {@code end}; it may be empty. */
  record Cell(int start, int end) {
    boolean isEmpty() {
      return start == end;
    }
  }

  Line head() {
    return lines.getFirst();
  }

  List<Line> rows() {
    return lines.subList(1, lines.size());
  }

  static List<Grid> of(Document document) {
    List<Grid> grids = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Sentence> before = new ArrayList<>();
    for (Sentence paragraph : paragraphs(document)) {
      Optional<Line> line = line(document, paragraph);
      if (line.isPresent()) {
        lines.add(line.get());
        continue;
      }
      close(lines, before).ifPresent(grids::add);
      lines.clear();
      before.add(paragraph);
    }
    close(lines, before).ifPresent(grids::add);
    return grids;
  }

  private static Optional<Grid> close(List<Line> lines, List<Sentence> before) {
    if (lines.size() < LINES_MIN || lines.getFirst().cells().size() < 2) {
      return Optional.empty();
    }
    int first = Math.max(0, before.size() - CAPTIONS_MAX);
    return Optional.of(
        new Grid(List.copyOf(lines), List.copyOf(before.subList(first, before.size()).reversed())));
  }

  private static List<Sentence> paragraphs(Document document) {
    List<Sentence> paragraphs = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean same =
          !paragraphs.isEmpty() && paragraphs.getLast().paragraph() == sentence.paragraph();
      int start = same ? paragraphs.removeLast().start() : sentence.start();
      paragraphs.add(new Sentence(start, sentence.end(), sentence.paragraph()));
    }
    return paragraphs;
  }

  private static Optional<Line> line(Document document, Sentence paragraph) {
    List<Cell> cells = new ArrayList<>();
    int start = paragraph.start();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      Token token = document.tokens().get(at);
      if (token.key().equals("|")) {
        cells.add(new Cell(start, at));
        start = at + 1;
      }
    }
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.add(new Cell(start, paragraph.end()));
    return Optional.of(new Line(paragraph, cells));
  }
}
