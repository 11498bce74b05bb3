package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.audit.Difference;
import dev.handover.ledger.audit.Findings;
import dev.handover.ledger.audit.Subject;
import dev.handover.model.Reading;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import dev.handover.model.Report;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * An overwrite too large for one transaction broke off between its two steps: what the old version
 * said is taken back, and what the new one says is not entered.
 */
class BrokenOverwriteTest {
  private static final Reading OLD = reading("Old.", days("2025-01-01"));
  private static final Reading NEW = reading("New.", days("2023-01-01"));
  private static final String ARTICLE = key("a").articleId();

  private String table;
  private Contents contents;
  private Ledger ledger;

  @BeforeEach
  void brokenOff() {
    table = LocalTable.create();
    contents = new Contents(table);
    Answer<Object> answered = delegatesTo(LocalTable.client());
    DynamoDbClient client = mock(DynamoDbClient.class, answered);
    ledger = new Ledger(client, table, new Attempts(_ -> {}), InstantSource.fixed(Instant.EPOCH));
    ledger.post(version("a", "01"), OLD);
    doAnswer(answered)
        .doThrow(ApiCallTimeoutException.create(1))
        .doAnswer(answered)
        .when(client)
        .transactWriteItems(write());
    assertThatThrownBy(() -> ledger.post(version("a", "02"), NEW))
        .isInstanceOf(TransientLedgerException.class);
  }

  @Test
  void anyEventThatIsNoOlderThanTheOldVersionIsEntered() {
    assertThat(ledger.post(version("a", "00"), OLD)).isEqualTo(Posted.STALE);
    assertThat(ledger.post(version("a", "01"), OLD)).isEqualTo(Posted.POSTED);
    assertThat(ledger.exchange("RUS-UKR-2025-01-01")).isPresent();

    assertThat(ledger.post(version("a", "02"), NEW)).isEqualTo(Posted.POSTED);
    assertThat(ledger.exchange("RUS-UKR-2023-01-01")).isPresent();
    assertThat(ledger.exchange("RUS-UKR-2025-01-01")).isEmpty();
  }

  @Test
  void whoReadsTheArticleWithoutAnEventEntersIt() {
    ArticleVersion found =
        new ArticleVersion(key("a"), ledger.holding(key("a")), Optional.empty(), "etag-01", 1);

    assertThat(ledger.post(found, OLD)).isEqualTo(Posted.POSTED);
    assertThat(ledger.exchange("RUS-UKR-2025-01-01")).isPresent();
  }

  @Test
  void itsRemovalIsEntered() {
    assertThat(ledger.remove(key("a"), ledger.holding(key("a")), Optional.empty()))
        .isEqualTo(Posted.REMOVED);
    assertThat(contents.audit().clean()).isTrue();
  }

  @Test
  void theAuditNamesTheArticleUntilItIsPutAgain() {
    Findings found = contents.audit();

    assertThat(found.clean()).isFalse();
    assertThat(found.subjects()).containsExactly(new Subject(Subject.Kind.ARTICLE, ARTICLE));
    assertThat(found.differences())
        .extracting(Difference::text)
        .containsExactly(
            "article "
                + ARTICLE
                + ": text is missing, and ought to be there: put articles/a into the bucket again");

    assertThat(contents.auditor().mend(found.subjects().first())).isEmpty();
    assertThat(contents.audit().differences()).isEqualTo(found.differences());

    ledger.post(version("a", "02"), NEW);
    assertThat(contents.audit().clean()).isTrue();
  }

  @Test
  void anArticleThatCannotBeReadOrIsGoneOughtToHaveNoText() {
    ledger.post(version("a", "02"), NEW);
    ledger.post(version("b", "01"), new Rejection(RejectionReason.MALFORMED, "No article."));
    ledger.remove(key("c"), new Sequencer("01"), Optional.empty());

    assertThat(contents.audit().clean()).isTrue();
  }

  private static Report[] days(String from) {
    return IntStream.range(0, Limits.EXCHANGES_PER_ARTICLE)
        .mapToObj(n -> on(LocalDate.parse(from).plusDays(n).toString()).build())
        .toArray(Report[]::new);
  }

  private static Consumer<TransactWriteItemsRequest.Builder> write() {
    return any();
  }
}
