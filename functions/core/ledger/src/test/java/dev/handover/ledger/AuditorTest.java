package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static dev.handover.ledger.posting.ReportBuilder.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.audit.Difference;
import dev.handover.ledger.audit.Findings;
import dev.handover.ledger.audit.Subject;
import dev.handover.model.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Three articles with two texts: "Kyiv: 207." is printed twice, "Moscow: 195." once. */
class AuditorTest {
  private static final String JULY = "RUS-UKR-2025-07-04";
  private static final String BODIES = "RUS-UKR-2025-06-26-remains";
  private static final Reading KYIV =
      reading("Kyiv: 207.", on("2025-07-04").says("RUS>UKR=military:207").build());
  private static final Reading MOSCOW =
      reading(
          "Moscow: 195.",
          on("2025-07-04").says("RUS>UKR=military:195").build(),
          on("2025-06-26").says("RUS>UKR=remains:1000").build(),
          undated().build(),
          undated().says("RUS>UKR=military:5,remains:7").build());
  private static final String KYIVS = id(KYIV);
  private static final String MOSCOWS = id(MOSCOW);
  private static final String SECOND = "RUS-UKR-undated-" + MOSCOWS + "-2";

  private String table;
  private Contents contents;

  @BeforeEach
  void threeArticles() {
    table = LocalTable.create();
    contents = new Contents(table);
    Ledger ledger = new Ledger(LocalTable.client(), table);
    ledger.post(version("a", "01"), KYIV);
    ledger.post(version("b", "01"), KYIV);
    ledger.post(version("c", "01"), MOSCOW);
    ledger.post(version("d", "01"), reading("Stocks rose."));
    ledger.remove(key("e"), new Sequencer("01"), Optional.empty());
  }

  @Test
  void whatTheLedgerWroteIsCleanAndCounted() {
    assertThat(contents.audit())
        .returns(true, Findings::clean)
        .returns(4, Findings::articles)
        .returns(3, Findings::voices)
        .returns(6, Findings::postings)
        .returns(5, Findings::exchanges);
  }

  /** Something that goes wrong in the table, behind the ledger's back. */
  interface Damage {
    void in(String table);
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        Arguments.of(
            set(Keys.exchange(JULY), "RUS>UKR=military:207", number(7)),
            "exchange RUS-UKR-2025-07-04: RUS>UKR=military:207 is 7, and ought to be 1"),
        Arguments.of(
            set(Keys.exchange(JULY), "RUS>UKR=military:999", number(1)),
            "exchange RUS-UKR-2025-07-04: RUS>UKR=military:999 is 1, and ought to be 0"),
        Arguments.of(
            set(Keys.exchange(JULY), "voices", number(-1)),
            "exchange RUS-UKR-2025-07-04: voices is -1, and ought to be 2"),
        Arguments.of(
            lost(Keys.exchange(BODIES)),
            "exchange RUS-UKR-2025-06-26-remains: voices is 0, and ought to be 1"),
        Arguments.of(
            set(Keys.exchange("RUS-UKR-2020-01-01"), "voices", number(2)),
            "exchange RUS-UKR-2020-01-01: voices is 2, and ought to be 0"),
        Arguments.of(
            set(Keys.exchange(JULY), "start", AttributeValue.fromS("2025-07-05")),
            "exchange RUS-UKR-2025-07-04: start is 2025-07-05, and ought to be 2025-07-04"),
        Arguments.of(
            set(Keys.exchange(JULY), "precision", AttributeValue.fromS("vague")),
            "exchange RUS-UKR-2025-07-04: precision is vague, and ought to be day"),
        Arguments.of(
            set(Keys.exchange(BODIES), "parties", AttributeValue.fromSs(List.of("RUS"))),
            "exchange RUS-UKR-2025-06-26-remains: parties is RUS, and ought to be RUS UKR"),
        Arguments.of(
            set(Keys.exchange(JULY), "at", AttributeValue.fromS("1999-01-01#" + JULY)),
            "exchange RUS-UKR-2025-07-04: at is 1999-01-01#RUS-UKR-2025-07-04, and ought to be"
                + " 2025-07-04#RUS-UKR-2025-07-04"),
        Arguments.of(
            set(Keys.exchange(SECOND), "voices", number(9)),
            "exchange " + SECOND + ": voices is 9, and ought to be 1"),
        Arguments.of(
            set(Keys.exchange(SECOND), "parties", AttributeValue.fromSs(List.of("RUS"))),
            "exchange " + SECOND + ": parties is RUS, and ought to be RUS UKR"),
        Arguments.of(
            lost(Keys.exchange(SECOND + "-remains")),
            "exchange " + SECOND + "-remains: voices is 0, and ought to be 1"),
        Arguments.of(
            set(Keys.voice(KYIVS), "refs", number(5)),
            "voice " + KYIVS + ": refs is 5, and ought to be 2"),
        Arguments.of(lost(Keys.voice(KYIVS)), "voice " + KYIVS + ": refs is 0, and ought to be 2"),
        Arguments.of(
            set(Keys.voice(KYIVS), "exchanges", AttributeValue.fromL(List.of())),
            "voice " + KYIVS + ": list of exchanges is empty, and ought to be " + JULY));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("damages")
  void damageIsFoundAndMendedWithoutATrace(Damage damage, String line) {
    Map<String, Item> before = contents.nonZero();
    damage.in(table);

    Findings found = contents.audit();

    assertThat(found.differences()).extracting(Difference::text).contains(line);
    assertThat(found.subjects()).hasSize(1);
    assertThat(mended(found)).containsExactlyElementsOf(found.differences());
    assertThat(contents.audit().clean()).isTrue();
    assertThat(contents.nonZero()).isEqualTo(before);
  }

  @Test
  void whatNoReportGivesOfAnExchangeStaysAsItIs() {
    set(Keys.posting(MOSCOWS, BODIES), "reports", AttributeValue.fromS("[]")).in(table);
    Map<String, Item> before = contents.nonZero();
    set(Keys.exchange(BODIES), "voices", number(9)).in(table);

    mended(contents.audit());

    assertThat(contents.nonZero()).isEqualTo(before);
  }

  @Test
  void aLostPostingIsMissedInItsVoiceAndInItsExchangeAndCountsNoMore() {
    lost(Keys.posting(MOSCOWS, BODIES)).in(table);

    Findings found = contents.audit();

    assertThat(found.subjects())
        .containsExactly(
            new Subject(Subject.Kind.VOICE, MOSCOWS), new Subject(Subject.Kind.EXCHANGE, BODIES));
    mended(found);
    assertThat(contents.audit().clean()).isTrue();
    assertThat(new Ledger(LocalTable.client(), table).exchange(BODIES)).isEmpty();
    assertThat(
            new Ledger(LocalTable.client(), table)
                .remove(key("c"), new Sequencer("02"), Optional.empty()))
        .isEqualTo(Posted.REMOVED);
  }

  @Test
  void aVoiceWhoseArticleIsLostIsTakenBack() {
    Ledger ledger = new Ledger(LocalTable.client(), table);
    lost(Keys.article(key("c").articleId())).in(table);

    Findings found = contents.audit();

    assertThat(found.differences())
        .extracting(Difference::text)
        .first()
        .isEqualTo("voice " + MOSCOWS + ": refs is 1, and ought to be 0");
    mended(found);
    assertThat(contents.audit().clean()).isTrue();
    assertThat(ledger.exchange(BODIES)).isEmpty();
    assertThat(ledger.exchange(JULY).orElseThrow().voices()).isEqualTo(1);
  }

  @Test
  void moreWrongClaimsThanOneWriteTakesAreAllMended() {
    IntStream.range(0, 100)
        .mapToObj(n -> set(Keys.exchange(JULY), "RUS>UKR=military:" + (1000 + n), number(3)))
        .forEach(damage -> damage.in(table));

    Findings found = contents.audit();

    assertThat(found.differences()).hasSize(100);
    assertThat(mended(found)).containsExactlyElementsOf(found.differences());
    assertThat(contents.audit().clean()).isTrue();
  }

  @Test
  void whatIsWrittenToBetweenTwoLooksIsNotMended() {
    set(Keys.exchange(JULY), "voices", number(9)).in(table);
    int[] looks = {0};
    Attempts busy =
        new Attempts(_ -> set(Keys.exchange(JULY), "voices", number(looks[0]++ + 100)).in(table));

    assertThatThrownBy(
            () ->
                new Auditor(LocalTable.client(), table, busy)
                    .mend(new Subject(Subject.Kind.EXCHANGE, JULY)))
        .isInstanceOf(TransientLedgerException.class);
    assertThat(contents.audit().differences()).singleElement().returns("voices", Difference::what);
  }

  private List<Difference> mended(Findings found) {
    return found.subjects().stream()
        .flatMap(subject -> contents.auditor().mend(subject).stream())
        .toList();
  }

  private static Damage set(
      Map<String, AttributeValue> key, String attribute, AttributeValue value) {
    return table ->
        LocalTable.client()
            .updateItem(
                update ->
                    update
                        .tableName(table)
                        .key(key)
                        .updateExpression("SET #a = :v")
                        .expressionAttributeNames(Map.of("#a", attribute))
                        .expressionAttributeValues(Map.of(":v", value)));
  }

  private static Damage lost(Map<String, AttributeValue> key) {
    return table -> LocalTable.client().deleteItem(delete -> delete.tableName(table).key(key));
  }

  private static AttributeValue number(int number) {
    return AttributeValue.fromN(Integer.toString(number));
  }

  private static String id(Reading reading) {
    return ((Voice) Entrance.admit(reading, 1)).id();
  }
}
