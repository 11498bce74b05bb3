package dev.handover.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Extraction reads the English articles no worse than it did: docs/accuracy.md. */
class ScoreFloorsTest {
  private static final String LANGUAGE = "en";
  private static final List<String> MEASURES =
      List.of(
          "exchange",
          "party",
          "date",
          "status",
          "transfer",
          "transfer~",
          "attribute",
          "mediator",
          "place",
          "source",
          "said_by",
          "tally",
          "published",
          "negatives");
  private static final Map<String, Map<Part, Score>> SCORES = scores();

  static List<Floor> floors() {
    return Floor.all();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void aMeasureDoesNotFallBelowItsFloor(Floor floor) {
    BigDecimal value = floor.value(SCORES.getOrDefault(floor.folder(), Map.of()));

    assertThat(floor.allows(value))
        .as("%s: the floor is %s, the value now %s", floor.name(), floor.limit(), value)
        .isTrue();
  }

  @Test
  void everyMeasureOfEveryPartHasAFloor() {
    assertThat(Floor.all()).extracting(Floor::name).containsExactlyElementsOf(expected());
  }

  private static List<String> expected() {
    return Corpus.FOLDERS.stream()
        .flatMap(
            folder ->
                Arrays.stream(Part.values())
                    .filter(part -> hasArticles(folder, part))
                    .flatMap(part -> expected(folder, part)))
        .toList();
  }

  private static boolean hasArticles(String folder, Part part) {
    return Corpus.articles(folder).stream().anyMatch(article -> article.part() == part);
  }

  private static Stream<String> expected(String folder, Part part) {
    return MEASURES.stream()
        .map(measure -> String.join(" ", folder, LANGUAGE, part.label(), measure));
  }

  private static Map<String, Map<Part, Score>> scores() {
    var results = new Results();
    return Corpus.FOLDERS.stream()
        .collect(Collectors.toMap(Function.identity(), folder -> english(results, folder)));
  }

  private static Map<Part, Score> english(Results results, String folder) {
    List<CorpusArticle> articles =
        Corpus.articles(folder).stream()
            .filter(article -> article.gold().language().equals(LANGUAGE))
            .toList();
    return results.byLanguage(articles).getOrDefault(LANGUAGE, Map.of());
  }
}
