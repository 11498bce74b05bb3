package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import java.util.ArrayList;
import java.util.List;

/**
 * The postings that are read of an exchange: all, or of very many the first, and then some of each
 * group that says something else. So every figure keeps its words, whoever says it.
 */
record Sample(Group group) {
  /** Behind all voices with the same figures: the sign that follows the one between both. */
  private static final String BEHIND_FIGURES = "$";

  List<Posting> of(Identity exchange) {
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
