package dev.handover.ledger;

import dev.handover.ledger.posting.Claims;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a table holds, less what counts nothing. */
record Contents(String table) {
  /** Items by their keys, without balances and claims of zero. */
  Map<String, Item> nonZero() {
    Map<String, Item> contents = new TreeMap<>();
    for (Item item : items()) {
      String[] zeros =
          item.attributes().keySet().stream()
              .filter(name -> Claims.isClaim(name) && item.number(name) == 0)
              .toArray(String[]::new);
      if (item.maybeNumber(ExchangeItem.VOICES).orElse(1) != 0) {
        contents.put(item.text(Keys.PK) + " " + item.text(Keys.SK), item.without(zeros));
      }
    }
    return contents;
  }

  /** What the balances ought to be: claims of all postings, counted afresh, by exchange. */
  Map<String, Map<String, Integer>> sums() {
    Map<String, Map<String, Integer>> sums = new TreeMap<>();
    for (Item item : items()) {
      for (String claim : item.texts(PostingItem.CLAIMS)) {
        sums.computeIfAbsent(item.text(Keys.SK), _ -> new TreeMap<>())
            .merge(claim, 1, Integer::sum);
      }
    }
    return sums;
  }

  /** The balances that the table holds, by exchange. */
  Map<String, Map<String, Integer>> balances() {
    Map<String, Map<String, Integer>> balances = new TreeMap<>();
    for (Item item : nonZero().values()) {
      if (item.maybeNumber(ExchangeItem.VOICES).isPresent()) {
        balances.put(item.text(Keys.PK), new ExchangeItem(item).balance().counts());
      }
    }
    return balances;
  }

  private List<Item> items() {
    return LocalTable.client().scanPaginator(scan -> scan.tableName(table)).items().stream()
        .map(Item::new)
        .toList();
  }
}
