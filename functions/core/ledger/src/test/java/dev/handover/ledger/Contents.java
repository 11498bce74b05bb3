package dev.handover.ledger;

import dev.handover.ledger.audit.Findings;
import dev.handover.ledger.posting.Claims;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
        contents.put(
            item.text(Keys.PK) + " " + item.text(Keys.SK),
            item.without(zeros).without(Keys.ENTERED));
      }
    }
    return contents;
  }

  /** What an audit finds, without waiting between its looks: nobody else writes. */
  Findings audit() {
    return auditor().audit(scan());
  }

  Auditor auditor() {
    return new Auditor(LocalTable.client(), table, new Attempts(_ -> {}));
  }

  private List<Item> items() {
    return scan().stream().map(Item::new).toList();
  }

  private SdkIterable<Map<String, AttributeValue>> scan() {
    return LocalTable.client().scanPaginator(scan -> scan.tableName(table)).items();
  }
}
