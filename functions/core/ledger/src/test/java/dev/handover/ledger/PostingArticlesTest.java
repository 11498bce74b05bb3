package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.Reading;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import dev.handover.model.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingArticlesTest {
  private static final Report JULY =
      on("2025-07-04").says("RUS>UKR=military:270", "Kyiv").total(540).build();
  private static final Report JUNE = on("2025-06-26").says("RUS>UKR=military:100").build();
  private static final Reading ON_JULY = reading("On July 4, 270 came home.", JULY);

  private Ledger ledger;

  @BeforeEach
  void emptyTable() {
    ledger = new Ledger(LocalTable.client(), LocalTable.create());
  }

  @Test
  void anArticleIsPostedAndItsExchangeIsFound() {
    assertThat(ledger.post(version("a", "01"), ON_JULY)).isEqualTo(Posted.POSTED);

    Exchange exchange = ledger.exchange("RUS-UKR-2025-07-04").orElseThrow();
    assertThat(exchange.voices()).isEqualTo(1);
    assertThat(exchange.transfers())
        .singleElement()
        .satisfies(row -> assertThat(row.count()).contains(270));
    assertThat(exchange.articles())
        .extracting(ExchangeArticle::bucket, ExchangeArticle::key)
        .containsExactly(tuple("articles", "a"));
    assertThat(listed()).containsExactly("RUS-UKR-2025-07-04");
  }

  @Test
  void theSameEventAgainChangesNothing() {
    ledger.post(version("a", "01"), ON_JULY);

    assertThat(ledger.post(version("a", "01"), ON_JULY)).isEqualTo(Posted.UNCHANGED);
    assertThat(voices("RUS-UKR-2025-07-04")).isEqualTo(1);
  }

  @Test
  void anOlderEventThatComesLateIsStale() {
    ledger.post(version("a", "02"), ON_JULY);

    assertThat(ledger.post(version("a", "0100"), reading("Old.", JUNE))).isEqualTo(Posted.STALE);
    assertThat(listed()).containsExactly("RUS-UKR-2025-07-04");
  }

  @Test
  void betterRulesReadTheSameVersionAgain() {
    ledger.post(version("a", "01"), ON_JULY);
    ArticleVersion reread =
        new ArticleVersion(key("a"), new Sequencer("01"), Optional.empty(), "etag-01", 2);

    assertThat(ledger.post(reread, reading("On July 4, 270 came home.", JUNE)))
        .isEqualTo(Posted.POSTED);
    assertThat(listed()).containsExactly("RUS-UKR-2025-06-26");
  }

  @Test
  void anOverwriteTakesBackWhatTheOldVersionSaid() {
    ledger.post(version("a", "01"), reading("First.", JULY, JUNE));
    Report corrected = on("2025-07-04").says("RUS>UKR=military:207").build();

    ledger.post(version("a", "02"), reading("Corrected.", corrected));

    assertThat(listed()).containsExactly("RUS-UKR-2025-07-04");
    Exchange exchange = ledger.exchange("RUS-UKR-2025-07-04").orElseThrow();
    assertThat(exchange.voices()).isEqualTo(1);
    assertThat(exchange.total()).isEmpty();
    assertThat(exchange.transfers())
        .singleElement()
        .satisfies(row -> assertThat(row.count()).contains(207));
  }

  @Test
  void aRemovedArticleLeavesNothingListed() {
    ledger.post(version("a", "01"), reading("Both.", JULY, JUNE));

    assertThat(ledger.remove(key("a"), new Sequencer("02"), Optional.empty()))
        .isEqualTo(Posted.REMOVED);
    assertThat(listed()).isEmpty();
    assertThat(ledger.exchange("RUS-UKR-2025-07-04")).isEmpty();
    assertThat(article("a").status()).isEqualTo(ArticleStatus.REMOVED);
    assertThat(ledger.remove(key("a"), new Sequencer("02"), Optional.empty()))
        .isEqualTo(Posted.UNCHANGED);
  }

  @Test
  void aRemovalThatComesFirstKeepsTheOlderVersionOut() {
    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());

    assertThat(ledger.post(version("a", "01"), ON_JULY)).isEqualTo(Posted.STALE);
    assertThat(listed()).isEmpty();
    assertThat(ledger.post(version("a", "03"), ON_JULY)).isEqualTo(Posted.POSTED);
    assertThat(listed()).containsExactly("RUS-UKR-2025-07-04");
  }

  @Test
  void aRemovalThatComesLateKeepsTheNewerVersion() {
    ledger.post(version("a", "03"), ON_JULY);

    assertThat(ledger.remove(key("a"), new Sequencer("02"), Optional.empty()))
        .isEqualTo(Posted.STALE);
    assertThat(listed()).containsExactly("RUS-UKR-2025-07-04");
  }

  @Test
  void oneTextUnderTwoKeysIsOneVoiceUntilBothAreGone() {
    ledger.post(version("a", "01"), ON_JULY);
    ledger.post(version("b", "01"), ON_JULY);

    Exchange exchange = ledger.exchange("RUS-UKR-2025-07-04").orElseThrow();
    assertThat(exchange.voices()).isEqualTo(1);
    assertThat(exchange.articles())
        .extracting(ExchangeArticle::key)
        .containsExactlyInAnyOrder("a", "b");

    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    assertThat(voices("RUS-UKR-2025-07-04")).isEqualTo(1);
    ledger.remove(key("b"), new Sequencer("02"), Optional.empty());
    assertThat(listed()).isEmpty();
  }

  @Test
  void twoTextsOnOneExchangeAreMerged() {
    ledger.post(version("a", "01"), ON_JULY);
    ledger.post(version("b", "01"), reading("Another text on July 4.", JULY));

    Exchange exchange = ledger.exchange("RUS-UKR-2025-07-04").orElseThrow();
    assertThat(exchange.voices()).isEqualTo(2);
    assertThat(exchange.transfers())
        .singleElement()
        .satisfies(row -> assertThat(row.voices()).isEqualTo(2));
  }

  @Test
  void anArticleWithoutExchangesIsEmpty() {
    ledger.post(version("a", "01"), reading("Stocks rose."));

    assertThat(article("a").status()).isEqualTo(ArticleStatus.EMPTY);
    assertThat(article("a").exchanges()).isEmpty();
  }

  @Test
  void aRejectedArticleIsKeptWithItsReason() {
    ledger.post(version("a", "01"), ON_JULY);

    ledger.post(
        version("a", "02"), new Rejection(RejectionReason.NOT_TEXT, "A PDF: save it as text."));

    assertThat(article("a"))
        .returns(ArticleStatus.REJECTED, ArticleRecord::status)
        .returns(Optional.of("not_text"), ArticleRecord::reason)
        .returns(Optional.of("A PDF: save it as text."), ArticleRecord::detail)
        .returns(Optional.of("etag-02"), ArticleRecord::etag);
    assertThat(listed()).isEmpty();
  }

  @Test
  void anArticleNamesItsExchangesAndItsPaddedSequencer() {
    ledger.post(version("a", "01ab"), reading("Both.", JULY, JUNE));

    assertThat(article("a").exchanges())
        .containsExactly("RUS-UKR-2025-06-26", "RUS-UKR-2025-07-04");
    assertThat(article("a").sequencer()).startsWith("01AB0000").hasSize(64);
    assertThat(ledger.article(key("never put").articleId())).isEmpty();
  }

  private List<String> listed() {
    return ledger.exchanges(ExchangeFilter.ALL, 10, Optional.empty()).exchanges().stream()
        .map(Exchange::id)
        .toList();
  }

  private int voices(String exchange) {
    return ledger.exchange(exchange).orElseThrow().voices();
  }

  private ArticleRecord article(String name) {
    return ledger.article(key(name).articleId()).orElseThrow();
  }
}
