package dev.handover.bench.query;

import dev.handover.bench.stack.Cost;
import dev.handover.bench.stack.TableServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the requests cost that readers make most. */
public final class UsualQueries {
  private static final List<String> NAMES =
      List.of("the newest, 25", "one exchange", "its reports", "totals of a year by month");

  private UsualQueries() {}

  /** By name, in a table of so many exchanges, one a day. */
  public static Map<String, Cost> of(TableServer server, int exchanges) {
    Desk desk = new Desk(server, new Filling(server, new Chronicle(exchanges, 1, 0)).table());
    Map<String, Cost> costs = new LinkedHashMap<>();
    Inquiry.all(desk.queries()).stream()
        .filter(each -> NAMES.contains(each.name()))
        .forEach(each -> costs.put(each.name(), desk.cost(each)));
    return costs;
  }
}
