package dev.handover.bench.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.bench.CorpusFiles;
import dev.handover.bench.stack.Bucket;
import dev.handover.bench.stack.Functions;
import dev.handover.bench.stack.TableServer;
import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Extraction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The corpus ends in the same answers, in whatever order its articles come. One folder is played
 * here, all of them by {@code mvn -Phistories}.
 */
class CorpusOrdersTest {
  private static final int PAGE = 100;
  private static final TableServer SERVER = TableServer.start();
  private static final List<Article> CORPUS =
      Stream.of(System.getProperty("handover.folders", "russia-ukraine-2").split(","))
          .flatMap(CorpusOrdersTest::articles)
          .toList();
  private static final Map<String, String> IN_ORDER = pages(post(CORPUS));

  /**
   * An article of the corpus.
   *
   * @param damaged what is read of its first half
   */
  record Article(String key, Extraction whole, Extraction damaged) {}

  static Stream<Arguments> orders() {
    return Stream.of(
        Arguments.of("in reverse", CORPUS.reversed()),
        Arguments.of("shuffled", shuffled(1)),
        Arguments.of("shuffled otherwise", shuffled(2)),
        Arguments.of("shuffled again", shuffled(3)),
        Arguments.of("doubled", Stream.concat(CORPUS.stream(), CORPUS.stream()).toList()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void theOrderDoesNotTell(String order, List<Article> articles) {
    assertThat(pages(post(articles))).isEqualTo(IN_ORDER);
  }

  @Test
  void aDamagedVersionThatWasCorrectedDoesNotTell() {
    String table = SERVER.createTable();
    Ledger ledger = ledger(table);
    CORPUS.forEach(article -> ledger.post(version(article, "01"), article.damaged()));
    assertThat(pages(table)).isNotEqualTo(IN_ORDER);

    CORPUS.forEach(article -> ledger.post(version(article, "02"), article.whole()));

    assertThat(pages(table)).isEqualTo(IN_ORDER);
  }

  @Test
  void whenAllArticlesAreRemovedNothingIsLeftButTombstones() {
    String table = post(CORPUS);
    Ledger ledger = ledger(table);

    shuffled(4)
        .forEach(article -> ledger.remove(object(article), new Sequencer("02"), Optional.empty()));

    assertThat(pages(table))
        .containsExactly(Map.entry("/exchanges?limit=" + PAGE, "{\"exchanges\":[],\"next\":null}"));
    assertThat(SERVER.scan(table))
        .hasSizeGreaterThanOrEqualTo(CORPUS.size())
        .allSatisfy(
            item ->
                assertThat(item)
                    .containsKey("ttl")
                    .doesNotContainKey("voice")
                    .doesNotContainEntry("line", AttributeValue.fromS("exchanges")));
  }

  private static Stream<Article> articles(String folder) {
    Extractor extractor = new Extractor();
    return CorpusFiles.of(folder).stream()
        .map(
            file -> {
              byte[] content = CorpusFiles.content(file);
              byte[] half = Arrays.copyOf(content, content.length / 2);
              return new Article(
                  folder + "/" + file.getFileName(),
                  extractor.extract(content),
                  extractor.extract(half));
            });
  }

  private static List<Article> shuffled(int seed) {
    List<Article> shuffled = new ArrayList<>(CORPUS);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static String post(List<Article> articles) {
    String table = SERVER.createTable();
    Ledger ledger = ledger(table);
    articles.forEach(article -> ledger.post(version(article, "01"), article.whole()));
    return table;
  }

  // One moment for all that is entered: when it was must not tell two orders apart.
  private static Ledger ledger(String table) {
    return new Ledger(SERVER.client(), table, InstantSource.fixed(Instant.EPOCH));
  }

  private static ArticleVersion version(Article article, String sequencer) {
    return new ArticleVersion(
        object(article), new Sequencer(sequencer), Optional.empty(), "etag", Extractor.VERSION);
  }

  private static ObjectKey object(Article article) {
    return new ObjectKey("articles", article.key());
  }

  private static Map<String, String> pages(String table) {
    return new Functions(new Bucket(), SERVER.client(), table).pages(PAGE);
  }
}
