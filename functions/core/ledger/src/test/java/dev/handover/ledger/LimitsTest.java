package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.stating;
import static dev.handover.ledger.Library.tally;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final String FIRST = "2025-01-01";
  private static final String OTHER = "2023-01-01";

  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  static Stream<Arguments> beyond() {
    return Stream.of(
        Arguments.of(reading("a", days(FIRST, 41)), "41 exchanges in one article; at most 40"),
        Arguments.of(reading("a", withBodies(21)), "42 exchanges in one article; at most 40"),
        Arguments.of(reading("a", rivals(32)), "33 claims on one exchange; at most 32"),
        Arguments.of(reading("a", rows(60)), "characters in one claim; at most 1,000"),
        Arguments.of(reading("a", on("-0043-03-15").build()), "only years 1 to 9999"),
        Arguments.of(reading("a", on("+10000-01-01").build()), "only years 1 to 9999"),
        Arguments.of(stating("a", "+10000-01-01", tally(7, "UKR", "Kyiv")), "only years 1 to 9999"),
        Arguments.of(reading("a", sides(13, "P")), "13 parties of one exchange; at most 12"),
        Arguments.of(
            reading("a", sides(12, "P".repeat(50))), "characters in an exchange's id; at most 512"),
        Arguments.of(reading("a", places(40_000)), "bytes in one report with its quotes; at most"),
        Arguments.of(reading("a", wordy(16)), "bytes in all reports of the article; at most"),
        Arguments.of(reading("é".repeat(1_500_001)), "3,000,002 bytes of text; at most 3,000,000"),
        Arguments.of(reading(noise(600_000)), "bytes of compressed text; at most 350,000"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("beyond")
  void anArticleBeyondALimitIsRejectedAndSaysWhich(Reading reading, String detail) {
    ledger.post(version("a", "01"), reading);

    assertThat(ledger.article(key("a").articleId()).orElseThrow())
        .returns(ArticleStatus.REJECTED, ArticleRecord::status)
        .returns(Optional.of("over_limit"), ArticleRecord::reason)
        .satisfies(article -> assertThat(article.detail().orElseThrow()).contains(detail));
  }

  @Test
  void anArticleAtTheLimitIsPostedOverwrittenInTwoStepsAndRemoved() {
    ledger.post(version("a", "01"), reading("a", days(FIRST, 40)));
    assertThat(listed()).isEqualTo(40);

    assertThat(ledger.post(version("a", "02"), reading("b", days(OTHER, 40))))
        .isEqualTo(Posted.POSTED);
    assertThat(listed()).isEqualTo(40);
    assertThat(ledger.exchange("RUS-UKR-2025-01-01")).isEmpty();
    assertThat(ledger.exchange("RUS-UKR-2023-02-09")).isPresent();

    ledger.remove(key("a"), new Sequencer("03"), Optional.empty());
    assertThat(listed()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyz", "12 "})
  void aSequencerThatIsNoHexIsRefused(String sequencer) {
    assertThatThrownBy(() -> ledger.remove(key("a"), new Sequencer(sequencer), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hex digits");
  }

  private int listed() {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges().size();
  }

  private static Report[] days(String from, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> on(LocalDate.parse(from).plusDays(n).toString()).build())
        .toArray(Report[]::new);
  }

  private static Report[] withBodies(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                on(LocalDate.parse(FIRST).plusDays(n).toString())
                    .says("RUS>UKR=military:5,remains:5")
                    .build())
        .toArray(Report[]::new);
  }

  private static Report rivals(int count) {
    ReportBuilder report = on(FIRST);
    IntStream.range(0, count).forEach(n -> report.elsewhere("RUS>UKR=military:" + n));
    return report.build();
  }

  private static Report rows(int count) {
    ReportBuilder report = on(FIRST);
    IntStream.range(0, count).forEach(n -> report.says("RUS>UKR=military:at_least " + n));
    return report.build();
  }

  private static Report sides(int count, String name) {
    return on(FIRST)
        .between(IntStream.range(0, count).mapToObj(n -> name + n).toArray(String[]::new))
        .build();
  }

  private static Report places(int count) {
    return placesOn(FIRST, count);
  }

  private static Report[] wordy(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> placesOn(LocalDate.parse(FIRST).plusDays(n).toString(), 2_000))
        .toArray(Report[]::new);
  }

  private static Report placesOn(String day, int count) {
    return on(day)
        .in(IntStream.range(0, count).mapToObj(n -> "Place " + n).toArray(String[]::new))
        .build();
  }

  private static String noise(int length) {
    return new Random(1)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
