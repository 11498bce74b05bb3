package dev.handover.bench.nearcopy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.bench.Annotation;
import dev.handover.bench.Corpus;
import dev.handover.bench.CorpusArticle;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An English article of the corpus that is plain text: its file is what the ledger would hold.
 *
 * @param exchanges parties and dates of what it tells of
 */
record Article(String name, Story story, Set<String> exchanges) {
  /** Those that the threshold was chosen on; a folder that joins the corpus moves no pair. */
  private static final List<String> FOLDERS =
      List.of("russia-ukraine", "other", "russia-ukraine-2", "other-2");

  Article {
    exchanges = Set.copyOf(exchanges);
  }

  /** All that tell of a dated exchange, in the order of their names. */
  static List<Article> all() {
    return FOLDERS.stream()
        .flatMap(folder -> Corpus.articles(folder).stream())
        .filter(article -> article.file().toString().endsWith(".txt"))
        .filter(article -> article.gold().language().equals("en"))
        .map(Article::of)
        .filter(article -> !article.exchanges().isEmpty())
        .toList();
  }

  boolean sharesAnExchangeWith(Article other) {
    Set<String> both = new HashSet<>(exchanges);
    both.retainAll(other.exchanges);
    return !both.isEmpty();
  }

  private static Article of(CorpusArticle article) {
    return new Article(
        folder(article.file()) + "/" + article.name(),
        Story.of(new String(Corpus.content(article.file()), UTF_8)),
        article.gold().exchanges().stream()
            .filter(exchange -> exchange.date().isPresent())
            .map(Article::key)
            .collect(Collectors.toSet()));
  }

  private static Path folder(Path file) {
    return file.getName(file.getNameCount() - 2);
  }

  private static String key(Annotation.Exchange exchange) {
    return exchange.parties() + " " + exchange.date().orElseThrow();
  }
}
