package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow are read in a time that grows with their length alone. Measured is the
 * thread's processor time. Where neighbours of the machine slow even that, a megabyte of news read
 * in the same run, which takes about three seconds on a quiet one, is the measure.
 */
@Timeout(120)
class PathologicalTest {
  /** What an article of about a megabyte may take. */
  private static final Duration TIME_MAX = Duration.ofSeconds(3);

  /** Compilers and collectors of the JVM disturb a run; the best of so many counts. */
  private static final int RUNS_MAX = 3;

  /** And of so many where two times are compared and the machine is busy. */
  private static final int RUNS_BUSY_MAX = 10;

  /** How much more a byte of a long article may cost than one of an article a tenth as long. */
  private static final double SLOWER_MAX = 1.3;

  /** The length of the short article, in characters. */
  private static final int PART_LENGTH = 100_000;

  private static final Extractor EXTRACTOR = new Extractor();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static Duration megabyteOfNews = TIME_MAX;

  @BeforeAll
  static void warmUp() {
    Corpus.items().forEach(article -> EXTRACTOR.extract(article.content()));
    megabyteOfNews = shortest(news(10 * PART_LENGTH));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a noun", "prisoners ".repeat(100_000)),
        Arguments.of("a conjunction", "and ".repeat(100_000)),
        Arguments.of("a party", "Russia ".repeat(100_000)),
        Arguments.of("pairs of parties", "Russia and Ukraine ".repeat(25_000)),
        Arguments.of("numbers for numbers", "50 for 50 ".repeat(100_000)),
        Arguments.of("open brackets", "( [ {".repeat(100_000)),
        Arguments.of("closing marks", ")".repeat(500_000)),
        Arguments.of("closing marks after stops", ". )\")".repeat(100_000)),
        Arguments.of("a sentence without a stop", "Russia freed 50 men and ".repeat(20_000)),
        Arguments.of(
            "dated acts in one sentence", "Russia freed 5 men on May 6 and ".repeat(15_000)),
        Arguments.of("short sentences", "Russia freed 50 men on May 6. ".repeat(15_000)),
        Arguments.of(
            "quotes in typographic marks", "Russia freed 5 men. \u201Cx\u201D ".repeat(20_000)),
        Arguments.of(
            "characters beyond 16 bits", "Russia freed 5 men \uD83D\uDE4F. ".repeat(20_000)),
        Arguments.of("homecomings from nowhere", "5 men came home to Sweden. ".repeat(20_000)),
        Arguments.of("ever other counts", numbered("Russia freed %d men. ", 20_000)),
        Arguments.of("ever other dates", numbered("Russia freed 5 men on May 6, %d. ", 10_000)),
        Arguments.of("digits", "1".repeat(1_000_000)),
        Arguments.of("grouped digits", "123,".repeat(250_000)),
        Arguments.of("number words", "one million ".repeat(80_000)),
        Arguments.of("hyphened number words", "twenty-".repeat(100_000)),
        Arguments.of("date phrases", "on Friday, June 26, 2025 ".repeat(20_000)),
        Arguments.of("one endless word", "x".repeat(1_000_000)),
        Arguments.of("initials", "a.".repeat(500_000)),
        Arguments.of("empty lines", "\n".repeat(1_000_000) + "text"),
        Arguments.of("elements that do not close", "<div>".repeat(40_000)),
        Arguments.of("nested headers", "<header>x".repeat(20_000)),
        Arguments.of("side by side articles", "<article>x</article>".repeat(50_000)),
        Arguments.of("furniture", "<div class=related>x</div>".repeat(40_000)),
        Arguments.of("linked data", "<script type=application/ld+json>{}</script>".repeat(20_000)),
        Arguments.of("nested lists", "[{".repeat(500_000)),
        Arguments.of("nested objects", "{\"a\":".repeat(200_000)));
  }

  private static String numbered(String sentence, int count) {
    return IntStream.range(1900, 1900 + count)
        .mapToObj(number -> sentence.replace("%d", Integer.toString(number)))
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void repetitionEndsInTime(String name, String text) {
    Duration max = TIME_MAX.compareTo(megabyteOfNews) < 0 ? megabyteOfNews : TIME_MAX;
    Duration time = time(text);
    if (time.compareTo(max) >= 0) {
      time = shortest(text);
    }
    assertThat(time).as(name).isLessThan(max);
  }

  @Test
  void byteOfLongArticleCostsHardlyMoreThanThatOfShortOne() {
    String shorter = news(PART_LENGTH);
    String longer = news(10 * PART_LENGTH);
    double perShort = Double.MAX_VALUE;
    double perLong = Double.MAX_VALUE;
    for (int run = 0;
        run < RUNS_MAX || (run < RUNS_BUSY_MAX && perLong >= perShort * SLOWER_MAX);
        run++) {
      perShort = Math.min(perShort, time(shorter).toNanos() / (double) shorter.length());
      perLong = Math.min(perLong, time(longer).toNanos() / (double) longer.length());
    }
    assertThat(perLong).isLessThan(perShort * SLOWER_MAX);
  }

  /** Corpus text, since a single sentence repeated is not what long articles are like. */
  private static String news(int length) {
    String article =
        Corpus.items().stream()
            .filter(one -> one.name().endsWith(".txt"))
            .limit(8)
            .map(one -> new String(one.content(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"));
    return article.repeat(PART_LENGTH / article.length()).repeat(length / PART_LENGTH);
  }

  private static Duration shortest(String text) {
    return IntStream.range(0, RUNS_MAX)
        .mapToObj(_ -> time(text))
        .min(Duration::compareTo)
        .orElseThrow();
  }

  private static Duration time(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    long before = THREADS.getCurrentThreadCpuTime();
    assertThat(EXTRACTOR.extract(content)).isNotNull();
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
  }
}
