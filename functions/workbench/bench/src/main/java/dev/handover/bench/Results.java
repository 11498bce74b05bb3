package dev.handover.bench;

import dev.handover.extraction.Extractor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the extractor scores on the articles of a folder. */
final class Results {
  private final Extractor extractor = new Extractor();

  /** The score of both parts, by language. */
  SortedMap<String, Map<Part, Score>> byLanguage(List<CorpusArticle> articles) {
    SortedMap<String, Map<Part, Score>> scores = new TreeMap<>();
    for (CorpusArticle article : articles) {
      scores
          .computeIfAbsent(article.gold().language(), language -> empty())
          .merge(article.part(), Score.of(article.gold(), predicted(article)), Score::plus);
    }
    return scores;
  }

  /** What the extractor has wrong in an article, a line each. */
  List<String> differences(CorpusArticle article) {
    return Differences.of(article.gold(), predicted(article));
  }

  private Annotation predicted(CorpusArticle article) {
    return Annotation.of(extractor.extract(Corpus.content(article.file())));
  }

  private static Map<Part, Score> empty() {
    Map<Part, Score> scores = new EnumMap<>(Part.class);
    Arrays.stream(Part.values()).forEach(part -> scores.put(part, Score.NONE));
    return scores;
  }
}
