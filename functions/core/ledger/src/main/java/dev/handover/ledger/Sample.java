package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The postings that are read of an exchange: all, or of very many the first, and then some of each
 * group that says something else. So every figure keeps its words, whoever says it. Remembers what
 * it read.
 */
final class Sample {
  /** Behind all voices with the same figures: the sign that follows the one between both. */
  private static final String BEHIND_FIGURES = "$";

  private final Group group;
  private final Map<String, List<Posting>> postings = new HashMap<>();

  Sample(Group group) {
    this.group = group;
  }

  List<Posting> of(Identity exchange) {
    return postings.computeIfAbsent(exchange.id(), _ -> read(exchange));
  }

  private List<Posting> read(Identity exchange) {
    String name = Keys.exchangeGroup(exchange.id());
    Group.Members members = group.members(name, Limits.POSTINGS_PER_EXCHANGE);
    List<Item> items = new ArrayList<>(members.items());
    for (int rivals = 0; members.more() && rivals < Limits.RIVALS_PER_EXCHANGE; rivals++) {
      String last = items.getLast().text(Keys.MEMBER);
      String behind = last.substring(0, last.indexOf('#')) + BEHIND_FIGURES;
      members = group.behind(name, behind, Limits.POSTINGS_PER_RIVAL);
      items.addAll(members.items());
    }
    return items.stream().map(item -> PostingItem.read(item, exchange)).toList();
  }
}
