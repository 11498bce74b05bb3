package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of two groups of one name is meant: the Taliban of a story of Pakistan are its own. */
final class Namesakes {
  /** How many times as often an article must name the country of the other group. */
  private static final int SHARE_MIN = 3;

  private static final List<Table.Row> ROWS = Table.load(Namesakes.class, "namesakes.tsv");

  private Namesakes() {}

  /** Who is meant by each group that is not itself meant in an article with some names. */
  static Map<Party, Party> meant(List<Mention> names, Optional<LocalDate> published) {
    Map<Party, Integer> named = new HashMap<>();
    names.forEach(name -> named.merge(name.value(Party.class), 1, Integer::sum));
    Map<Party, Party> meant = new HashMap<>();
    ROWS.stream()
        .filter(row -> holds(row, published) && isAbroad(row, named))
        .forEach(row -> meant.put(new Party(row.cell("group")), new Party(row.cell("meant"))));
    return meant;
  }

  private static boolean holds(Table.Row row, Optional<LocalDate> published) {
    return published
        .map(LocalDate::getYear)
        .filter(year -> year >= Integer.parseInt(row.cell("from")))
        .filter(year -> year <= Integer.parseInt(row.cell("until")))
        .isPresent();
  }

  private static boolean isAbroad(Table.Row row, Map<Party, Integer> named) {
    int home = named.getOrDefault(new Party(row.cell("home")), 0);
    int abroad = named.getOrDefault(new Party(row.cell("abroad")), 0);
    return abroad > 0 && abroad >= SHARE_MIN * home;
  }
}
