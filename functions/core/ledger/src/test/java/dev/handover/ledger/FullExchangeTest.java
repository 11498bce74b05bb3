package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Inspection.ExchangeSeen;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.audit.Findings;
import dev.handover.ledger.audit.Subject;
import dev.handover.model.Reading;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Claims that nobody makes any more stay with their exchange as zeros, until they fill it. */
class FullExchangeTest {
  private static final String JULY = "RUS-UKR-2025-07-04";
  private static final Reading FIRST =
      reading("270 came home.", on("2025-07-04").says("RUS>UKR=military:270").build());
  private static final Reading SECOND =
      reading("271 came home.", on("2025-07-04").says("RUS>UKR=military:271").build());

  /** Characters of claims, and how many of them nearly fill an item of 400 KB. */
  private static final int LONG = 900;

  private static final int LONG_CLAIMS = 430;

  private String table;
  private Contents contents;
  private Ledger ledger;

  @BeforeEach
  void oneArticle() {
    table = LocalTable.create();
    contents = new Contents(table);
    ledger = new Ledger(LocalTable.client(), table);
    ledger.post(version("a", "01"), FIRST);
  }

  @Test
  void aFewZerosAreInOrder() {
    ledger.post(version("b", "01"), SECOND);
    ledger.remove(key("b"), new Sequencer("02"), Optional.empty());

    assertThat(zeros()).isEqualTo(1);
    assertThat(contents.audit().clean()).isTrue();
  }

  @Test
  void anArticleThatFindsNoRoomIsToldWhatToDo() {
    fill();

    assertThatThrownBy(() -> ledger.post(version("b", "01"), SECOND))
        .isInstanceOf(FullExchangeException.class)
        .hasMessageContaining(JULY)
        .hasMessageContaining("audit --mend");
    assertThat(ledger.article(key("b").articleId())).isEmpty();
  }

  @Test
  void aFullExchangeLosesNoMoreThanItsZerosAndTakesArticlesAgain() {
    Map<String, Item> before = contents.nonZero();
    fill();

    Findings found = contents.audit();
    assertThat(found.differences())
        .singleElement()
        .satisfies(
            difference ->
                assertThat(difference.text())
                    .matches(
                        "exchange "
                            + JULY
                            + ": bytes of claims that nobody makes is \\d{6},"
                            + " and ought to be at most 40000"));

    Subject july = new Subject(Subject.Kind.EXCHANGE, JULY);
    assertThat(contents.auditor().mend(july)).containsExactlyElementsOf(found.differences());
    assertThat(zeros()).isZero();
    assertThat(contents.audit().clean()).isTrue();
    assertThat(contents.nonZero()).isEqualTo(before);
    assertThat(ledger.post(version("b", "01"), SECOND)).isEqualTo(Posted.POSTED);
  }

  @Test
  void aClaimThatIsMadeMeanwhileStays() {
    fill();
    Table mended = new Table(LocalTable.client(), table, Attempts.patient());
    ExchangeSeen seen = new Inspection(mended).exchange(JULY);
    Item made = item().without(claim(LONG_CLAIMS - 1, LONG)).with(claim(7, LONG), 1);
    assertThat(put(made)).isTrue();

    assertThatThrownBy(() -> new Mending(mended, InstantSource.system()).exchange(seen))
        .isInstanceOf(ContendedException.class);
    assertThat(item().number(claim(7, LONG))).isEqualTo(1);
  }

  /** Zeros, and a last one of such a length that not a byte more goes in. */
  private void fill() {
    Item item = item();
    for (int n = 0; n < LONG_CLAIMS; n++) {
      item = item.with(claim(n, LONG), 0);
    }
    int fits = 0;
    for (int step = LONG * 16; step > 0; step /= 2) {
      if (put(item.with(claim(LONG_CLAIMS, fits + step), 0))) {
        fits += step;
      }
    }
  }

  private static String claim(int number, int length) {
    return "RUS>UKR=" + "military:%03d,".formatted(number) + "x".repeat(length);
  }

  private boolean put(Item item) {
    try {
      LocalTable.client().putItem(put -> put.tableName(table).item(item.attributes()));
      return true;
    } catch (DynamoDbException e) {
      assertThat(e).hasMessageContaining("exceeded the maximum allowed size");
      return false;
    }
  }

  private int zeros() {
    return new ExchangeItem(item()).idleClaims().size();
  }

  private Item item() {
    return new Table(LocalTable.client(), table, Attempts.patient())
        .get(Keys.exchange(JULY))
        .orElseThrow();
  }
}
