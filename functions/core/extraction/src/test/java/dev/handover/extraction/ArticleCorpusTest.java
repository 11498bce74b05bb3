package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Evidence;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import dev.handover.model.Transfer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every article, whatever it tells. */
class ArticleCorpusTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final List<Corpus.Item> ARTICLES = Corpus.items();
  private static final Map<Corpus.Item, Reading> READINGS = new ConcurrentHashMap<>();

  static Stream<Corpus.Item> articles() {
    return ARTICLES.stream();
  }

  static Stream<Corpus.Item> texts() {
    return articles().filter(article -> article.name().endsWith(".txt"));
  }

  @Test
  void corpusIsThere() {
    assertThat(ARTICLES).hasSizeGreaterThan(200);
    assertThat(texts()).hasSizeGreaterThan(150);
    assertThat(articles().flatMap(article -> reading(article).exchanges().stream()))
        .hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void evidenceIsWhatStandsAtItsOffsets(Corpus.Item article) {
    Reading reading = reading(article);
    int[] codePoints = reading.text().codePoints().toArray();
    assertThat(reading.exchanges().stream().flatMap(ArticleCorpusTest::evidence))
        .allSatisfy(
            quoted ->
                assertThat(new String(codePoints, quoted.start(), quoted.end() - quoted.start()))
                    .isEqualTo(quoted.quote()));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyValueHasItsEvidence(Corpus.Item article) {
    for (Report report : reading(article).exchanges()) {
      ReportEvidence evidence = report.evidence();
      assertThat(evidence.date().isPresent()).isEqualTo(report.date().isPresent());
      assertThat(evidence.total().isPresent()).isEqualTo(report.total().isPresent());
      assertThat(evidence.agreement().isPresent()).isEqualTo(report.agreement().isPresent());
      assertThat(evidence.ordinal().isPresent()).isEqualTo(report.ordinal().isPresent());
      assertThat(evidence.sources()).containsOnlyKeys(report.sources());
      assertThat(evidence.places()).containsOnlyKeys(report.places());
      assertThat(evidence.mediators()).containsOnlyKeys(report.mediators());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void whoSaysARowIsASourceOfItsReport(Corpus.Item article) {
    for (Report report : reading(article).exchanges()) {
      assertThat(report.sources())
          .containsAll(report.transfers().stream().flatMap(row -> row.saidBy().stream()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void mediatorIsNoSideAndRowsAreBetweenSides(Corpus.Item article) {
    for (Report report : reading(article).exchanges()) {
      List<String> parties = report.parties().stream().map(Object::toString).toList();
      assertThat(report.mediators()).doesNotContainAnyElementsOf(parties);
      assertThat(report.transfers())
          .allSatisfy(
              row -> {
                assertThat(report.parties()).contains(row.to());
                assertThat(row.from()).isNotEqualTo(Optional.of(row.to()));
                assertThat(report.parties()).containsAll(row.from().stream().toList());
              });
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lineEndsAndKindsOfSpaceSayNothing(Corpus.Item article) {
    String text = new String(article.content(), StandardCharsets.UTF_8);
    Reading reading = reading(article);
    assertThat(
            List.of(
                text.replace("\n", "\r\n"), text.replace(" ", "  "), text.replace(' ', '\u00A0')))
        .allSatisfy(
            variant ->
                assertThat(read(variant.getBytes(StandardCharsets.UTF_8))).isEqualTo(reading));
  }

  @Test
  void readingAgainOrByManyThreadsGivesTheSame() throws Exception {
    List<Reading> first = ARTICLES.stream().map(ArticleCorpusTest::reading).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Reading>>> others = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<Corpus.Item> shuffled = new ArrayList<>(ARTICLES);
        Collections.rotate(shuffled, i * 50);
        int back = -i * 50;
        others.add(
            threads.submit(
                () -> {
                  List<Reading> readings =
                      new ArrayList<>(
                          shuffled.stream().map(article -> read(article.content())).toList());
                  Collections.rotate(readings, back);
                  return readings;
                }));
      }
      for (Future<List<Reading>> other : others) {
        assertThat(other.get()).isEqualTo(first);
      }
    }
  }

  @Test
  void machinesLocaleAndTimeZoneSayNothing() {
    List<Reading> first = ARTICLES.stream().map(ArticleCorpusTest::reading).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Extractor turkish = new Extractor();
      assertThat(ARTICLES.stream().map(article -> turkish.extract(article.content())))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** What an article tells; each is read once for all tests that only look at it. */
  private static Reading reading(Corpus.Item article) {
    return READINGS.computeIfAbsent(article, item -> read(item.content()));
  }

  private static Reading read(byte[] content) {
    return (Reading) EXTRACTOR.extract(content);
  }

  private static Stream<Evidence> evidence(Report report) {
    ReportEvidence told = report.evidence();
    Stream<Evidence> single =
        Stream.of(told.date(), told.status(), told.total(), told.agreement(), told.ordinal())
            .flatMap(Optional::stream);
    Stream<Evidence> keyed =
        Stream.of(
                told.parties(), told.attributes(), told.mediators(), told.places(), told.sources())
            .flatMap(byValue -> byValue.values().stream());
    return Stream.of(single, keyed, report.transfers().stream().map(Transfer::evidence))
        .flatMap(all -> all);
  }
}
