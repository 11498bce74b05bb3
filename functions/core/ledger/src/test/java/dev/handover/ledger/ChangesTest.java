package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a mirror asks for, to stay in step with the ledger. */
class ChangesTest {
  private static final Instant START = Instant.parse("2025-07-05T08:00:00Z");
  private static final String JULY = "RUS-UKR-2025-07-04";
  private static final String JUNE = "RUS-UKR-2025-06-26";

  private final String table = LocalTable.create();
  private Instant now = START;
  private final Ledger ledger =
      new Ledger(LocalTable.client(), table, Attempts.patient(), () -> now);

  @Test
  void whatChangedFirstComesFirstAndSaysWhen() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    post("b", "01", on("2025-06-26").says("RUS>UKR=military:20"));
    later();

    ChangePage page = changes(START);

    assertThat(page.exchanges()).extracting(Exchange::id).containsExactly(JULY, JUNE);
    assertThat(page.exchanges())
        .extracting(exchange -> exchange.updated().orElseThrow())
        .containsExactly(START, START.plus(Duration.ofMinutes(1)));
    assertThat(page.removed()).isEmpty();
  }

  @Test
  void goingOnFromUntilGivesOnlyWhatChangedSince() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    Instant until = changes(START).until();
    post("b", "01", on("2025-06-26").says("RUS>UKR=military:20"));
    later();

    assertThat(changes(until).exchanges()).extracting(Exchange::id).containsExactly(JUNE);
  }

  @Test
  void whatIsOnlyJustEnteredIsLeftForTheNextTime() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    now = now.plus(Limits.SETTLING).minusMillis(1);
    assertThat(changes(START).exchanges()).isEmpty();

    now = now.plusMillis(2);
    assertThat(changes(START).exchanges()).extracting(Exchange::id).containsExactly(JULY);
  }

  @Test
  void aRemovalIsListed() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    Instant until = changes(START).until();
    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    later();

    assertThat(changes(until))
        .returns(List.of(), ChangePage::exchanges)
        .returns(List.of(JULY), ChangePage::removed);
  }

  @Test
  void aCorrectedDateRemovesTheOneAndBringsTheOther() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    post("a", "02", on("2025-06-26").says("RUS>UKR=military:10"));
    later();

    ChangePage page = changes(START);

    assertThat(page.exchanges()).extracting(Exchange::id).containsExactly(JUNE);
    assertThat(page.removed()).containsExactly(JULY);
  }

  @Test
  void daysAndPartiesMayBeAskedFor() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-07-04").between("HAMAS", "ISR").says("HAMAS>ISR=hostages:3"));
    later();
    ExchangeFilter filter =
        new ExchangeFilter(Optional.empty(), Optional.empty(), List.of(new Party("ISR")));

    assertThat(ledger.changes(filter, START, 10, Optional.empty()).exchanges())
        .extracting(Exchange::id)
        .containsExactly("HAMAS-ISR-2025-07-04");
  }

  @Test
  void whatJoinsAnExchangeOfThePartiesAskedForHasChangedItThoughItLacksThem() {
    String[] wider = {"BLR", "RUS", "UKR"};
    post("a", "01", on("2025-07-04").between(wider).says("RUS>UKR=military:10"));
    later();
    Instant until = changes("BLR", START).until();
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    post("c", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    later();

    ChangePage page = changes("BLR", until);

    assertThat(page.exchanges()).singleElement().returns(JULY, Exchange::id);
    assertThat(page.exchanges().getFirst().voices()).isEqualTo(3);
    assertThat(page.removed()).containsExactly("BLR-" + JULY);
  }

  @Test
  void whatLosesThePartiesAskedForIsRemovedUnderTheIdThatItWasShownWith() {
    post("a", "01", on("2025-07-04").between("BLR", "RUS", "UKR").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    post("c", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    later();
    ChangePage first = changes("BLR", START);
    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    later();

    ChangePage page = changes("BLR", first.until());

    assertThat(first.exchanges()).singleElement().returns(JULY, Exchange::id);
    assertThat(page.exchanges()).isEmpty();
    assertThat(page.removed()).containsExactly("BLR-" + JULY, JULY);
  }

  @Test
  void whatIsGoneIsRemovedThoughItHadThePartiesAskedForFromAnotherThatIsGoneToo() {
    post("a", "01", on("2025-07-04").between("BLR", "RUS", "UKR").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    post("c", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    later();
    ChangePage first = changes("BLR", START);
    List.of("a", "b", "c")
        .forEach(name -> ledger.remove(key(name), new Sequencer("02"), Optional.empty()));
    later();

    assertThat(first.exchanges()).singleElement().returns(JULY, Exchange::id);
    assertThat(changes("BLR", first.until()).removed()).contains(JULY);
  }

  @Test
  void anExchangeThatLosesARecordToANewOneHasChangedThoughTheyShareNoSides() {
    post("a", "01", on("2025-07-04").between("RUS", "UKR", "USA").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:12"));
    later();
    ChangePage first = changes("USA", START);
    post("c", "01", on("2025-07-04").between("BLR", "RUS", "UKR").says("RUS>UKR=military:12"));
    later();

    ChangePage page = changes("USA", first.until());

    List<Exchange> now =
        ledger
            .exchanges(
                new ExchangeFilter(
                    Optional.empty(), Optional.empty(), List.of(new Party("USA")), Traits.ANY),
                10,
                Optional.empty())
            .exchanges();
    assertThat(first.exchanges()).isNotEqualTo(now);
    assertThat(page.exchanges()).isEqualTo(now);
  }

  @Test
  void aFinerRecordChangesTheVaguerOneThatNowCoversIt() {
    post("a", "01", during("2025-07-01", "2025-07-31", Precision.VAGUE).says("RUS>UKR=military:9"));
    later();
    ChangePage first = changes(START);
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();

    ChangePage page = changes(first.until());

    assertThat(page.exchanges()).containsExactlyElementsOf(listed());
    assertThat(page.exchanges().getLast().neighbours().covers()).containsExactly(JULY);
  }

  @Test
  void aVaguerRecordThatGoesChangesTheFinerOneThatItCovered() {
    post("a", "01", during("2025-07-01", "2025-07-31", Precision.VAGUE).says("RUS>UKR=military:9"));
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    ChangePage first = changes(START);
    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    later();

    ChangePage page = changes(first.until());

    assertThat(page.exchanges()).isEqualTo(listed());
    assertThat(page.removed()).containsExactly("RUS-UKR-2025-07~");
  }

  @Test
  void theDayAfterNamesTheDayBeforeOfTheSameFigures() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    ChangePage first = changes(START);
    post("b", "01", on("2025-07-05").says("RUS>UKR=military:10"));
    later();

    assertThat(changes(first.until()).exchanges())
        .containsExactlyInAnyOrderElementsOf(listed())
        .hasSize(2);
  }

  @Test
  void whatManyAreCoveredByBringsThemPageByPage() {
    for (int day = 1; day <= 9; day++) {
      post("day-" + day, "01", on("2025-07-0" + day).says("RUS>UKR=military:" + day));
    }
    later();
    Map<String, Exchange> mirror = new HashMap<>();
    Instant since = follow(mirror, START);
    post("b", "01", during("2025-07-01", "2025-07-31", Precision.VAGUE).says("RUS>UKR=military:9"));
    later();

    ChangePage first = ledger.changes(ExchangeFilter.ALL, since, 4, Optional.empty());
    ChangePage second = ledger.changes(ExchangeFilter.ALL, since, 4, first.next());
    follow(mirror, since);

    assertThat(first.exchanges()).hasSize(4);
    assertThat(second.exchanges()).hasSize(4).doesNotContainAnyElementsOf(first.exchanges());
    assertThat(mirror.values()).containsExactlyInAnyOrderElementsOf(listed());
  }

  @Test
  void whatAChangeAlteredAfterItWasGivenComesAgainInTheSameWalk() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    post("b", "01", on("2024-01-01").says("RUS>UKR=military:1"));
    now = now.plusSeconds(1);
    post("c", "01", on("2025-07-05").says("RUS>UKR=military:11"));
    later();
    ChangePage first = ledger.changes(ExchangeFilter.ALL, START, 2, Optional.empty());
    // With other figures the day before was not related to the day after.
    post("c", "02", on("2025-07-05").says("RUS>UKR=military:10"));
    later();

    ChangePage last = ledger.changes(ExchangeFilter.ALL, START, 2, first.next());

    assertThat(first.exchanges()).extracting(Exchange::id).contains(JULY);
    assertThat(first.exchanges()).noneMatch(each -> !each.neighbours().related().isEmpty());
    assertThat(last.next()).isEmpty();
    assertThat(last.exchanges())
        .hasSize(2)
        .contains(ledger.exchange(JULY).orElseThrow())
        .allMatch(each -> each.neighbours().related().size() == 1);
  }

  @Test
  void whatWasGivenAsItIsDoesNotComeAgainInTheSameWalk() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    now = now.plusSeconds(1);
    post("b", "01", on("2025-07-05").says("RUS>UKR=military:10"));
    later();

    ChangePage first = ledger.changes(ExchangeFilter.ALL, START, 1, Optional.empty());
    ChangePage last = ledger.changes(ExchangeFilter.ALL, START, 2, first.next());

    assertThat(first.exchanges()).extracting(Exchange::id).containsExactly(JULY);
    assertThat(last.exchanges()).extracting(Exchange::id).containsExactly("RUS-UKR-2025-07-05");
    assertThat(last.next()).isEmpty();
  }

  @Test
  void anArticleMoreOrFewerThatPrintsTheSameTextChangesWhoPrintsIt() {
    ReportBuilder told = on("2025-07-04").says("RUS>UKR=military:10");
    print("a", "01", "One text.", told);
    later();
    ChangePage first = changes(START);
    print("b", "01", "One text.", told);
    later();
    ChangePage second = changes(first.until());
    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    later();

    assertThat(second.exchanges()).hasSize(1);
    assertThat(second.exchanges().getFirst().articles()).hasSize(2);
    assertThat(changes(second.until()).exchanges()).isEqualTo(listed());
  }

  @Test
  void anotherTextWithTheSameFiguresIsAChangeAsItsWordsAreOthers() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    ChangePage first = changes(START);
    post("a", "02", on("2025-07-04").says("RUS>UKR=military:10"));
    later();

    assertThat(changes(first.until()).exchanges()).isEqualTo(listed()).hasSize(1);
  }

  @Test
  void theSameArticlePutAgainChangesNothing() {
    print("a", "01", "One text.", on("2025-07-04").says("RUS>UKR=military:10"));
    later();
    ChangePage first = changes(START);
    print("a", "02", "One text.", on("2025-07-04").says("RUS>UKR=military:10"));
    later();

    assertThat(changes(first.until()).exchanges()).isEmpty();
  }

  @Test
  void aPositionOfAnotherListIsRefused() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-06-26").says("RUS>UKR=military:10"));
    Optional<String> ofExchanges = ledger.exchanges(ExchangeFilter.ALL, 1, Optional.empty()).next();

    assertThat(ofExchanges).isPresent();
    for (String position : List.of(ofExchanges.get(), Position.sealed("now|x y"), "Zm9v")) {
      assertThatThrownBy(() -> ledger.changes(ExchangeFilter.ALL, START, 1, Optional.of(position)))
          .isInstanceOf(UnknownPositionException.class);
    }
  }

  @Test
  void nothingHasChangedSinceAMomentBeyondTheCalendar() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    later();

    ChangePage page = changes(Instant.parse("+10000-01-01T00:00:00Z"));

    assertThat(page.exchanges()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  @Test
  void aMirrorThatFollowsHoldsWhatTheLedgerHolds() {
    Random random = new Random(7);
    Map<String, Exchange> mirror = new HashMap<>();
    Instant since = START;
    for (int round = 1; round <= 40; round++) {
      for (int change = 0; change < 3; change++) {
        changeAnything(random, round * 3 + change);
      }
      later();
      since = follow(mirror, since);
      assertThat(mirror.values()).containsExactlyInAnyOrderElementsOf(listed());
    }
  }

  private void changeAnything(Random random, int number) {
    String name = "article-" + random.nextInt(8);
    String sequencer = "%04X".formatted(number);
    String[][] sides = {{"RUS", "UKR"}, {"ARE", "RUS", "UKR"}, {"UKR"}, {"RUS", "USA"}};
    if (random.nextInt(4) == 0) {
      ledger.remove(key(name), new Sequencer(sequencer), Optional.empty());
    } else {
      post(
          name,
          sequencer,
          on("2025-07-0" + (1 + random.nextInt(2)))
              .between(sides[random.nextInt(sides.length)])
              .says("RUS>UKR=military:" + (1 + random.nextInt(3))));
    }
  }

  /** Page by page; gives where to go on. */
  private Instant follow(Map<String, Exchange> mirror, Instant since) {
    Optional<String> next = Optional.empty();
    ChangePage page;
    do {
      page = ledger.changes(ExchangeFilter.ALL, since, 2, next);
      page.removed().forEach(mirror::remove);
      page.exchanges().forEach(exchange -> mirror.put(exchange.id(), exchange));
      next = page.next();
    } while (next.isPresent());
    return page.until();
  }

  private List<Exchange> listed() {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();
  }

  private void later() {
    now = now.plus(Duration.ofMinutes(1));
  }

  private ChangePage changes(String party, Instant since) {
    ExchangeFilter filter =
        new ExchangeFilter(Optional.empty(), Optional.empty(), List.of(new Party(party)));
    return ledger.changes(filter, since, 10, Optional.empty());
  }

  private ChangePage changes(Instant since) {
    return ledger.changes(ExchangeFilter.ALL, since, 10, Optional.empty());
  }

  private void post(String name, String sequencer, ReportBuilder... reports) {
    print(name, sequencer, name + " " + sequencer, reports);
  }

  private void print(String name, String sequencer, String text, ReportBuilder... reports) {
    List<Report> told = new ArrayList<>();
    Stream.of(reports).map(ReportBuilder::build).forEach(told::add);
    ledger.post(version(name, sequencer), reading(text, told.toArray(Report[]::new)));
  }
}
