package dev.handover.extraction.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The rows of a page's tables of figures, as against tables that lay out a page. */
final class TableRows {
  /** A cell of figures or names has no more characters; one with more holds paragraphs. */
  private static final int CELL_MAX = 160;

  private final Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> behindAnother = Collections.newSetFromMap(new IdentityHashMap<>());

  private TableRows() {}

  static TableRows of(Element page) {
    TableRows rows = new TableRows();
    for (Element row : page.select("tr")) {
      if (row.childrenSize() > 1
          && row.children().stream()
              .allMatch(
                  cell -> cell.wholeText().length() <= CELL_MAX && cell.select("tr").isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void add(Element row) {
    row.children().forEach(cell -> within.addAll(cell.getAllElements()));
    row.children().stream().skip(1).forEach(behindAnother::add);
  }

  /** Whether it is a cell, or within one, of a row that is a line of the text. */
  boolean holds(Node node) {
    return within.contains(node);
  }

  boolean isCellBehindAnother(Node node) {
    return behindAnother.contains(node);
  }
}
