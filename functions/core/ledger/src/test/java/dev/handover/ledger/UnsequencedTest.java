package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Exchange;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that are read because somebody asks, as in a backfill, and not because of an event. */
class UnsequencedTest {
  private static final Reading JULY =
      reading("On July 4, 270 came home.", on("2025-07-04").says("RUS>UKR=military:270").build());
  private static final Reading JUNE =
      reading("On June 26, 100 came home.", on("2025-06-26").says("RUS>UKR=military:100").build());
  private static final String IN_JULY = "RUS-UKR-2025-07-04";
  private static final String IN_JUNE = "RUS-UKR-2025-06-26";

  private Ledger ledger;

  @BeforeEach
  void emptyTable() {
    ledger = new Ledger(LocalTable.client(), LocalTable.create());
  }

  @Test
  void anArticleThatWasNeverSeenIsEntered() {
    assertThat(ledger.post(asFound("etag-1", 1), JULY)).isEqualTo(Posted.POSTED);

    assertThat(listed()).containsExactly(IN_JULY);
    assertThat(ledger.post(asFound("etag-1", 1), JULY)).isEqualTo(Posted.UNCHANGED);
  }

  @Test
  void anyEventIsNewer() {
    ledger.post(asFound("etag-1", 1), JULY);

    assertThat(ledger.post(version("a", "00000001"), JUNE)).isEqualTo(Posted.POSTED);
    assertThat(listed()).containsExactly(IN_JUNE);
  }

  @Test
  void theOrderOfEventsStaysAsItWas() {
    ledger.post(version("a", "05"), JULY);
    ledger.post(asFound("etag-1", 1), JUNE);

    assertThat(ledger.post(version("a", "04"), JULY)).isEqualTo(Posted.STALE);
    assertThat(listed()).containsExactly(IN_JUNE);
    assertThat(ledger.post(version("a", "06"), JULY)).isEqualTo(Posted.POSTED);
  }

  @Test
  void theSameContentIsEnteredAgainOnlyByBetterRules() {
    ledger.post(version("a", "05"), JULY);

    assertThat(ledger.post(asFound("etag-05", 1), JULY)).isEqualTo(Posted.UNCHANGED);
    assertThat(ledger.post(asFound("etag-05", 2), JUNE)).isEqualTo(Posted.POSTED);
    assertThat(ledger.post(asFound("etag-05", 1), JULY)).isEqualTo(Posted.STALE);
    assertThat(listed()).containsExactly(IN_JUNE);
  }

  @Test
  void aChangeWhoseEventWasLostIsEntered() {
    ledger.post(version("a", "05"), JULY);

    assertThat(ledger.post(asFound("etag-1", 1), JUNE)).isEqualTo(Posted.POSTED);
    assertThat(listed()).containsExactly(IN_JUNE);
  }

  @Test
  void aRemovalWhoseEventWasLostIsEntered() {
    ledger.post(version("a", "05"), JULY);

    assertThat(removeAsFound()).isEqualTo(Posted.REMOVED);
    assertThat(removeAsFound()).isEqualTo(Posted.UNCHANGED);
    assertThat(listed()).isEmpty();
    assertThat(ledger.post(version("a", "05"), JULY)).isEqualTo(Posted.STALE);
  }

  @Test
  void anArticleThatCameBackUnseenIsEntered() {
    ledger.remove(key("a"), new Sequencer("05"), Optional.empty());

    assertThat(ledger.post(asFound("etag-1", 1), JULY)).isEqualTo(Posted.POSTED);
    assertThat(listed()).containsExactly(IN_JULY);
  }

  @Test
  void nothingIsRememberedOfAnObjectThatNeverWasThere() {
    assertThat(removeAsFound()).isEqualTo(Posted.UNCHANGED);

    assertThat(ledger.article(key("a").articleId())).isEmpty();
  }

  @Test
  void ofAnObjectThatIsGoneItIsKnownThatItWasThere() {
    assertThat(ledger.holding(key("a")).isOfAnything()).isFalse();
    ledger.post(version("a", "05"), JULY);
    removeAsFound();

    assertThat(ledger.holding(key("a")).isOfAnything()).isTrue();
  }

  @Test
  void whatWasReadBeforeAnEventDoesNotUndoIt() {
    ledger.post(version("a", "05"), JUNE);
    ArticleVersion readBefore = asFound("etag-1", 1);
    ledger.post(version("a", "06"), JULY);

    assertThat(ledger.post(readBefore, JUNE)).isEqualTo(Posted.OVERTAKEN);
    assertThat(listed()).containsExactly(IN_JULY);
  }

  @Test
  void whatWasReadBeforeTheArticleWasFirstEnteredDoesNotUndoIt() {
    ArticleVersion readBefore = asFound("etag-1", 1);
    ledger.post(version("a", "05"), JULY);

    assertThat(ledger.post(readBefore, JUNE)).isEqualTo(Posted.OVERTAKEN);
  }

  @Test
  void anOverwriteBeyondOneTransactionIsEnteredInSteps() {
    ledger.post(version("a", "05"), year("The year before.", "2023-%02d-%02d"));

    assertThat(ledger.post(asFound("etag-1", 1), year("The year.", "2024-%02d-%02d")))
        .isEqualTo(Posted.POSTED);
    assertThat(listed()).hasSize(40).allMatch(id -> id.contains("2024"));
  }

  private static Reading year(String text, String day) {
    return reading(
        text,
        IntStream.range(0, 40)
            .mapToObj(n -> on(day.formatted(1 + n / 10, 1 + n % 10)))
            .map(report -> report.says("RUS>UKR=military:10").build())
            .toArray(Report[]::new));
  }

  private ArticleVersion asFound(String etag, int extractor) {
    return new ArticleVersion(
        key("a"), ledger.holding(key("a")), Optional.empty(), etag, extractor);
  }

  private Posted removeAsFound() {
    return ledger.remove(key("a"), ledger.holding(key("a")), Optional.empty());
  }

  private List<String> listed() {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges().stream()
        .map(Exchange::id)
        .toList();
  }
}
