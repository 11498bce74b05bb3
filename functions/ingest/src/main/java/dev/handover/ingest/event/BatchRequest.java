package dev.handover.ingest.event;

import tools.jackson.databind.JsonNode;

/** S3 Batch Operations runs a job over a list of objects. */
final class BatchRequest {
  private static final String AGAIN = "/job/userArguments/again";

  private BatchRequest() {}

  static Event read(JsonNode event) {
    return new Event.BatchCall(
        Fields.text(event, "/invocationSchemaVersion"),
        Fields.text(event, "/invocationId"),
        Fields.maybeText(event, AGAIN).filter("true"::equals).isPresent(),
        Fields.list(event, "tasks").stream().map(BatchRequest::task).toList());
  }

  private static BatchTask task(JsonNode task) {
    return new BatchTask(Fields.text(task, "/taskId"), bucket(task), Fields.text(task, "/s3Key"));
  }

  // Version 1.0 of the request names the bucket's ARN, version 2.0 the bucket.
  private static String bucket(JsonNode task) {
    return Fields.maybeText(task, "/s3Bucket")
        .orElseGet(
            () -> {
              String arn = Fields.text(task, "/s3BucketArn");
              return arn.substring(arn.lastIndexOf(':') + 1);
            });
  }
}
