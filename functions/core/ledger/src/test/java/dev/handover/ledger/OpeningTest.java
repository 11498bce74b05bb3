package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An exchange stands on a line of each of its parties and of each two, while anybody tells of it.
 */
class OpeningTest {
  private static final String ID = "DEU-RUS-USA-2024-08-01";
  private static final Reading SWAP =
      reading(
          "Three states swapped prisoners.",
          on("2024-08-01").between("DEU", "RUS", "USA").says("RUS>USA=detainees:3").build());

  private String table;
  private Ledger ledger;

  @BeforeEach
  void emptyTable() {
    table = LocalTable.create();
    ledger = new Ledger(LocalTable.client(), table);
  }

  @Test
  void theFirstVoiceOpensIt() {
    ledger.post(version("a", "01"), SWAP);

    assertThat(lines())
        .containsExactlyInAnyOrder(
            "parties#DEU",
            "parties#DEU#RUS",
            "parties#DEU#USA",
            "parties#RUS",
            "parties#RUS#USA",
            "parties#USA");
    for (List<String> asked :
        List.of(List.of("USA"), List.of("USA", "DEU"), List.of("USA", "RUS", "DEU"))) {
      assertThat(of(asked)).as(asked.toString()).containsExactly(ID);
    }
    assertThat(of(List.of("USA", "FRA"))).isEmpty();
  }

  @Test
  void theLastVoiceClosesItAndAnotherOpensItAgain() {
    ledger.post(version("a", "01"), SWAP);
    ledger.post(version("b", "01"), reading("Others too.", SWAP.exchanges().getFirst()));

    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    assertThat(lines()).hasSize(6);
    ledger.remove(key("b"), new Sequencer("02"), Optional.empty());
    assertThat(lines()).isEmpty();
    assertThat(of(List.of("USA"))).isEmpty();

    ledger.post(version("a", "03"), SWAP);
    assertThat(lines()).hasSize(6);
    assertThat(of(List.of("USA"))).containsExactly(ID);
    assertThat(new Contents(table).audit().clean()).isTrue();
  }

  @Test
  void fortyExchangesOfOneArticleAreOpenedAtOnce() {
    Report[] days =
        IntStream.range(0, 40)
            .mapToObj(n -> on("2025-%02d-%02d".formatted(1 + n / 10, 1 + n % 10)).build())
            .toArray(Report[]::new);

    ledger.post(version("a", "01"), reading("Forty days.", days));

    assertThat(of(List.of("RUS", "UKR"))).hasSize(40);
    assertThat(new Contents(table).audit().clean()).isTrue();
  }

  private Set<String> lines() {
    return LocalTable.client().scanPaginator(scan -> scan.tableName(table)).items().stream()
        .map(Item::new)
        .filter(item -> ItemKind.of(item) == ItemKind.LINE)
        .map(item -> item.text(Keys.TIMELINE))
        .collect(Collectors.toSet());
  }

  private List<String> of(List<String> parties) {
    ExchangeFilter filter =
        new ExchangeFilter(
            Optional.empty(), Optional.empty(), parties.stream().map(Party::new).toList());
    return Stream.of(ledger.exchanges(filter, 100, Optional.empty()))
        .flatMap(page -> page.exchanges().stream())
        .map(Exchange::id)
        .toList();
  }
}
