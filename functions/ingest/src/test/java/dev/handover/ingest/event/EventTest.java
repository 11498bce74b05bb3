package dev.handover.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The three envelopes, in the words of AWS, mean the same. */
class EventTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path EVENTS = Path.of("..", "..", "events");
  private static final ObjectKey WIRE =
      new ObjectKey("handover-articles", "wire copy/обмен 4+июля.txt");

  @ParameterizedTest
  @CsvSource({
    "s3-object-created-encoded-key.json, 2025-07-04T16:03:14.871Z",
    "eventbridge-object-created.json, 2025-07-04T16:03:14Z"
  })
  void s3AndEventBridgeTellOfTheSameChange(String file, Instant time) {
    assertThat(changes(file(file)))
        .containsExactly(
            new ObjectChange(
                WIRE, Optional.of(new Sequencer("006867FB02D17C4410")), Optional.of(time)));
  }

  @Test
  void eventBridgeTellsOfARemovalByALifecycleRule() {
    assertThat(changes(file("eventbridge-object-deleted.json")))
        .containsExactly(
            new ObjectChange(
                WIRE,
                Optional.of(new Sequencer("0068680405C7F2113A")),
                Optional.of(Instant.parse("2025-07-04T16:41:09Z"))));
  }

  @Test
  void batchOperationsAskForTheSameObject() {
    var call = (Event.BatchCall) Event.of(file("s3-batch.json"));

    assertThat(call.schema()).isEqualTo("1.0");
    assertThat(call.invocation()).startsWith("YXNk");
    assertThat(call.tasks()).extracting(BatchTask::id).containsExactly("dGFza2lkZ29lc2hlcmUK");
    assertThat(call.tasks().getFirst().objects()).startsWith(WIRE);
  }

  @Test
  void versionTwoOfBatchOperationsNamesTheBucketOtherwise() {
    var call = (Event.BatchCall) Event.of(file("s3-batch-v2.json"));

    assertThat(call.schema()).isEqualTo("2.0");
    assertThat(call.again()).isFalse();
    assertThat(call.tasks().getFirst().objects())
        .containsExactly(
            new ObjectKey("handover-articles", "sample/prisoner-exchange-2025-07-04.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "wire/2025-07-04.txt, wire/2025-07-04.txt",
    "wire+copy/a+b.txt, wire copy/a b.txt",
    "1%2B1%3D2.txt, 1+1=2.txt",
    "100%25.txt, 100%.txt",
    "%F0%9F%95%8A.txt, 🕊.txt"
  })
  void s3EncodesKeysAsAForm(String encoded, String key) {
    assertThat(changes(created(encoded)).getFirst().object().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire copy/a b.txt", "1+1=2.txt", "100%.txt", "50%25.txt", "🕊.txt"})
  void eventBridgeDoesNotEncodeKeys(String key) {
    ObjectNode event = file("eventbridge-object-created.json");
    ((ObjectNode) event.at("/detail/object")).put("key", key);

    assertThat(changes(event).getFirst().object().key()).isEqualTo(key);
  }

  // Whether Batch Operations write a space or a plus sign as + is not told; both are looked for.
  @ParameterizedTest
  @CsvSource({
    "a%20b.txt, a b.txt",
    "a+b.txt, a b.txt|a+b.txt",
    "a%2Bb.txt, a+b.txt",
    "100%25.txt, 100%.txt",
    "%F0%9F%95%8A.txt, 🕊.txt"
  })
  void aPlusSignOfBatchOperationsIsReadBothWays(String encoded, String keys) {
    assertThat(new BatchTask("1", "articles", encoded).objects())
        .extracting(ObjectKey::key)
        .containsExactly(keys.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectCreated:Put",
        "ObjectCreated:Copy",
        "ObjectCreated:CompleteMultipartUpload",
        "ObjectRemoved:Delete",
        "ObjectRemoved:DeleteMarkerCreated",
        "LifecycleExpiration:Delete",
        "Object Created",
        "Object Deleted"
      })
  void whatMakesReplacesOrRemovesAnObjectIsAChange(String what) {
    assertThat(told(what).change()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectTagging:Put",
        "ObjectAcl:Put",
        "ObjectRestore:Post",
        "Object Tags Added",
        "Object Restore Completed",
        "Object Storage Class Changed"
      })
  void whatLeavesTheContentAloneIsNone(String what) {
    assertThat(told(what).change()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-"})
  void aRecordWithoutSequencerAsksForTheKeyToBeRead(String sequencer) {
    ObjectNode event = created("a.txt");
    ObjectNode object = (ObjectNode) event.at("/Records/0/s3/object");
    object.remove("sequencer");
    if (sequencer.isEmpty()) {
      object.put("sequencer", "");
    }

    assertThat(changes(event).getFirst().sequencer()).isEmpty();
  }

  @Test
  void s3sTestMessageTellsOfNothing() {
    JsonNode message =
        JSON.readTree(
            """
            {"Service": "Amazon S3", "Event": "s3:TestEvent", "Time": "2025-07-04T15:27:28.512Z",
             "Bucket": "handover-articles", "RequestId": "5582815E1AEA5ADF"}
            """);

    assertThat(changes(message)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                       | The event is neither an S3 notification
          []                                       | The event is neither an S3 notification
          {"Records": 1}                           | The event's Records are not a list.
          {"Records": [{}]}                        | The event has no text at /eventName.
          {"detail-type": "x", "source": "aws.ec2"}| The event comes from aws.ec2; the rule
          {"detail-type": "x"}                     | The event has no text at /source.
          {"tasks": []}                            | The event has no text at /invocationSchemaVersion.
          """)
  void whatIsNoneOfThemIsRefusedWithWhatIsMissing(String event, String message) {
    assertThatThrownBy(() -> Event.of(JSON.readTree(event)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    ObjectNode event = created("a.txt");
    ((ObjectNode) event.at("/Records/0")).put("eventTime", "yesterday");

    assertThatThrownBy(() -> Event.of(event))
        .hasMessage("The event's /eventTime is no time: yesterday");
  }

  private static Notice told(String what) {
    return new Notice(
        what, "articles", "a.txt", KeyEncoding.PLAIN, Optional.empty(), Optional.empty());
  }

  private static List<ObjectChange> changes(JsonNode event) {
    return ((Event.Notification) Event.of(event))
        .notices().stream().flatMap(notice -> notice.change().stream()).toList();
  }

  private static ObjectNode created(String encodedKey) {
    ObjectNode event = file("s3-object-created.json");
    ((ObjectNode) event.at("/Records/0/s3/object"))
        .setAll(Map.of("key", JSON.valueToTree(encodedKey)));
    return event;
  }

  private static ObjectNode file(String name) {
    try {
      return (ObjectNode)
          JSON.readTree(Files.readString(EVENTS.resolve(name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
