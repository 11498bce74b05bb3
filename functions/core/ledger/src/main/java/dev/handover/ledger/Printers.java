package dev.handover.ledger;

import dev.handover.model.ExchangeArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads which articles print a voice; remembers what it read. */
final class Printers {
  private final Group group;
  private final Map<String, List<ExchangeArticle>> articles = new HashMap<>();

  Printers(Group group) {
    this.group = group;
  }

  /** The first of them. */
  List<ExchangeArticle> of(String voice) {
    return articles.computeIfAbsent(voice, this::read);
  }

  private List<ExchangeArticle> read(String voice) {
    return group.members(Keys.voiceGroup(voice), Limits.ARTICLES_PER_EXCHANGE).items().stream()
        .map(item -> new ArticleItem(item).printing(voice))
        .toList();
  }
}
