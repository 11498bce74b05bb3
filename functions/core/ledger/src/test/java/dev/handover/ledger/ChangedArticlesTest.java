package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Extraction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A desk that keeps a copy of the list of articles asks for what changed since the last time. */
class ChangedArticlesTest {
  private static final Extraction SWAP =
      reading("Ten came home.", on("2025-07-04").says("RUS>UKR=military:10").build());
  private static final Extraction STOCKS = reading("Stocks rose.");

  private final ClockByHand clock = new ClockByHand();
  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create(), clock);

  /** Shows one moment until it is set on. */
  private static final class ClockByHand implements InstantSource {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  @Test
  void whatChangedIsListedInTheOrderOfChangeAndWhatIsGoneWithIt() {
    post("first", "01", SWAP);
    Instant start = clock.instant();
    clock.pass(Duration.ofMinutes(1));
    post("second", "01", STOCKS);
    clock.pass(Duration.ofMinutes(1));
    ledger.remove(key("first"), new Sequencer("02"), Optional.empty());
    clock.pass(Duration.ofMinutes(1));

    assertThat(told(start.minusSeconds(1))).containsExactly("second EMPTY", "first REMOVED");
    assertThat(told(start.plusSeconds(61))).containsExactly("first REMOVED");
    assertThat(told(clock.instant())).isEmpty();
  }

  @Test
  void whatChangedJustNowIsLeftForTheNextTime() {
    post("first", "01", SWAP);
    clock.pass(Limits.SETTLING.minusMillis(1));

    ChangedArticles early = ledger.changedArticles(Instant.EPOCH, 10, Optional.empty());
    clock.pass(Duration.ofMinutes(1));
    ChangedArticles later = ledger.changedArticles(early.until(), 10, Optional.empty());

    assertThat(early.articles()).isEmpty();
    assertThat(later.articles()).hasSize(1);
  }

  @Test
  void aCopyThatAsksFromTimeToTimeStaysInStep() {
    Random random = new Random(7);
    Map<String, ArticleStatus> ours = new HashMap<>();
    Map<String, ArticleStatus> copy = new HashMap<>();
    Instant since = Instant.EPOCH;
    for (int n = 1; n <= 120; n++) {
      String name = "article-" + random.nextInt(12);
      String sequencer = "%04X".formatted(n);
      if (random.nextInt(3) == 0) {
        ledger.remove(key(name), new Sequencer(sequencer), Optional.empty());
        ours.put(name, ArticleStatus.REMOVED);
      } else {
        post(name, sequencer, random.nextBoolean() ? SWAP : STOCKS);
        ours.put(name, ledger.article(key(name).articleId()).orElseThrow().status());
      }
      clock.pass(Duration.ofSeconds(random.nextInt(15)));
      if (random.nextInt(10) == 0) {
        since = bring(copy, since, 1 + random.nextInt(5));
      }
    }
    clock.pass(Duration.ofMinutes(1));
    bring(copy, since, 3);

    assertThat(copy).isEqualTo(ours);
  }

  @Test
  void aPositionOfAnotherListIsRefused() {
    assertThatThrownBy(() -> ledger.changedArticles(Instant.EPOCH, 1, Optional.of("Zm9v")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Instant bring(Map<String, ArticleStatus> copy, Instant since, int limit) {
    Optional<String> next = Optional.empty();
    Instant until;
    do {
      ChangedArticles page = ledger.changedArticles(since, limit, next);
      page.articles().forEach(article -> copy.put(article.object().key(), article.status()));
      until = page.until();
      next = page.next();
    } while (next.isPresent());
    return until;
  }

  private List<String> told(Instant since) {
    List<String> told = new ArrayList<>();
    ledger
        .changedArticles(since, 10, Optional.empty())
        .articles()
        .forEach(article -> told.add(article.object().key() + " " + article.status().name()));
    return told;
  }

  private void post(String name, String sequencer, Extraction extraction) {
    ledger.post(
        new ArticleVersion(key(name), new Sequencer(sequencer), Optional.empty(), "etag", 1),
        extraction);
  }
}
