package dev.handover.ledger;

import dev.handover.ledger.fold.Fold;
import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads exchanges with what is said of them; one for each request, as it remembers what it read.
 */
final class Reader {
  private static final Fold FOLD = new Fold(Limits.CITATIONS_PER_VALUE, Limits.VALUES_PER_LIST);

  private final Group group;
  private final Map<String, List<ExchangeArticle>> articles = new HashMap<>();

  Reader(Table table) {
    this.group = new Group(table);
  }

  Exchange read(ExchangeItem exchange) {
    Identity identity = exchange.identity();
    List<Posting> postings =
        group.members(Keys.exchangeGroup(identity.id()), Limits.POSTINGS_PER_EXCHANGE).stream()
            .map(item -> PostingItem.read(item, identity))
            .toList();
    return FOLD.of(identity, exchange.balance(), postings, articles(postings));
  }

  private List<ExchangeArticle> articles(List<Posting> postings) {
    List<ExchangeArticle> found = new ArrayList<>();
    for (String voice : postings.stream().map(Posting::voice).sorted().toList()) {
      if (found.size() < Limits.ARTICLES_PER_EXCHANGE) {
        found.addAll(articles.computeIfAbsent(voice, this::printing));
      }
    }
    return found.stream().limit(Limits.ARTICLES_PER_EXCHANGE).toList();
  }

  private List<ExchangeArticle> printing(String voice) {
    return group.members(Keys.voiceGroup(voice), Limits.ARTICLES_PER_EXCHANGE).stream()
        .map(item -> new ArticleItem(item).printing(voice))
        .toList();
  }
}
