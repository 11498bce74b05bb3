package dev.handover.bench.nearcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs of texts made from the corpus, always the same ones. */
final class Pairs {
  /** Pairs of each kind. */
  static final int EACH = 60;

  private final List<Article> articles = Article.all();
  private final List<Article> copied = spread(articles);
  private final List<List<Article>> different = differentStories();
  private final List<List<Article>> chosen = spread(different);

  /** Articles, each with a copy of it. */
  List<Pair> copies(Edit edit) {
    return IntStream.range(0, copied.size())
        .mapToObj(n -> copy(edit, copied.get(n), n % 2 == 0))
        .toList();
  }

  /** Different stories about one exchange. */
  List<Pair> different(Sharing sharing) {
    return IntStream.range(0, chosen.size())
        .mapToObj(n -> different(sharing, chosen.get(n), n % 2 == 0))
        .toList();
  }

  /** All pairs of articles in the corpus that tell of one exchange, not only those chosen. */
  List<Pair> allDifferent() {
    return different.stream().map(pair -> different(Sharing.NOTHING, pair, false)).toList();
  }

  private static Pair copy(Edit edit, Article article, boolean choosing) {
    Story original = edit.original(article.story());
    long seed = (article.name() + edit).hashCode();
    return new Pair(original.text(), edit.copy(article.story(), seed).text(), choosing);
  }

  private static Pair different(Sharing sharing, List<Article> pair, boolean choosing) {
    Article one = pair.getFirst();
    Article other = pair.getLast();
    long seed = (one.name() + other.name()).hashCode();
    return new Pair(
        sharing.with(one.story(), seed).text(), sharing.with(other.story(), seed).text(), choosing);
  }

  private List<List<Article>> differentStories() {
    List<List<Article>> pairs = new ArrayList<>();
    for (Article one : articles) {
      articles.stream()
          .filter(other -> one.name().compareTo(other.name()) < 0)
          .filter(one::sharesAnExchangeWith)
          .forEach(other -> pairs.add(List.of(one, other)));
    }
    return pairs;
  }

  private static <T> List<T> spread(List<T> all) {
    return IntStream.range(0, EACH).mapToObj(n -> all.get(n * all.size() / EACH)).toList();
  }
}
