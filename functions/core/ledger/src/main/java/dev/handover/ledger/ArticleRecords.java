package dev.handover.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes of articles what readers see of them. */
record ArticleRecords(Table table) {
  List<ArticleRecord> of(List<ArticleItem> articles) {
    Map<String, List<String>> exchanges = exchanges(articles);
    return articles.stream().map(article -> article.toRecord(exchanges)).toList();
  }

  private Map<String, List<String>> exchanges(List<ArticleItem> articles) {
    List<String> voices =
        articles.stream().flatMap(article -> article.voice().stream()).distinct().toList();
    Map<String, List<String>> exchanges = new HashMap<>();
    for (Item item : table.getAll(voices.stream().map(Keys::voice).toList())) {
      String id = Keys.voiceId(item.text(Keys.PK));
      exchanges.put(id, StoredVoice.of(id, item).exchanges());
    }
    return exchanges;
  }
}
