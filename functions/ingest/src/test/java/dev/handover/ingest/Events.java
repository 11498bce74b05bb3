package dev.handover.ingest;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notifications as S3 sends them, with the keys encoded. */
final class Events {
  private Events() {}

  static S3Event created(String... encodedKeys) {
    return new S3Event(
        Stream.of(encodedKeys).map(key -> change("ObjectCreated:Put", key, "0A")).toList());
  }

  static S3EventNotificationRecord change(
      String eventName, String encodedKey, @Nullable String sequencer) {
    var object = new S3ObjectEntity(encodedKey, 1L, "etag", "", sequencer);
    var s3 = new S3Entity("", new S3BucketEntity("articles", null, ""), object, "1.0");
    return new S3EventNotificationRecord(
        "eu-central-1", eventName, "aws:s3", null, "2.1", null, null, s3, null);
  }

  /** The message by which S3 tries out a new notification has no records at all. */
  static S3Event test() {
    return new S3Event(null);
  }

  static S3Event of(S3EventNotificationRecord... records) {
    return new S3Event(List.of(records));
  }
}
