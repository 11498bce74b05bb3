package dev.handover.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectChangeTest {

  @ParameterizedTest
  @CsvSource({
    "wire/2025-07-04.txt, wire/2025-07-04.txt",
    "wire+copy/a+b.txt, wire copy/a b.txt",
    "1%2B1%3D2.txt, 1+1=2.txt",
    "%D0%BE%D0%B1%D0%BC%D0%B5%D0%BD+4%2B%D0%B8%D1%8E%D0%BB%D1%8F.txt, обмен 4+июля.txt",
    "100%25.txt, 100%.txt",
    "%F0%9F%95%8A.txt, 🕊.txt"
  })
  void anEncodedKeyIsReadAsTheKeyInTheBucket(String encoded, String key) {
    assertThat(ObjectChange.of(Events.change("ObjectCreated:Put", encoded, "0A")))
        .contains(
            new ObjectChange(
                new ObjectKey("articles", key),
                Optional.of(new Sequencer("0A")),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectCreated:Put",
        "ObjectCreated:Copy",
        "ObjectCreated:CompleteMultipartUpload",
        "ObjectRemoved:Delete",
        "ObjectRemoved:DeleteMarkerCreated",
        "LifecycleExpiration:Delete"
      })
  void whatMakesReplacesOrRemovesAnObjectIsAChange(String eventName) {
    assertThat(ObjectChange.of(Events.change(eventName, "a.txt", "0A"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ObjectTagging:Put", "ObjectAcl:Put", "ObjectRestore:Post", "TestEvent"})
  void whatLeavesTheContentAloneIsNone(String eventName) {
    assertThat(ObjectChange.of(Events.change(eventName, "a.txt", "0A"))).isEmpty();
  }

  @Test
  void theTimeOfTheChangeIsTheEvents() {
    S3EventNotificationRecord told = Events.change("ObjectCreated:Put", "a.txt", "0A");
    S3EventNotificationRecord timed =
        new S3EventNotificationRecord(
            "eu-central-1",
            told.getEventName(),
            "aws:s3",
            "2025-07-04T10:00:00.123Z",
            "2.1",
            null,
            null,
            told.getS3(),
            null);

    assertThat(ObjectChange.of(timed).orElseThrow().time())
        .contains(Instant.parse("2025-07-04T10:00:00.123Z"));
  }

  @ParameterizedTest
  @NullSource
  @EmptySource
  void aRecordWithoutSequencerAsksForTheKeyToBeRead(@Nullable String sequencer) {
    assertThat(ObjectChange.of(Events.change("ObjectCreated:Put", "a.txt", sequencer)))
        .contains(
            new ObjectChange(
                new ObjectKey("articles", "a.txt"), Optional.empty(), Optional.empty()));
  }
}
