package dev.handover.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What S3 Batch Operations wants to be told of its tasks.
 *
 * @param schema the request's
 * @param invocation the request's
 */
public record BatchAnswer(
    @JsonProperty("invocationSchemaVersion") String schema,
    @JsonProperty("invocationId") String invocation,
    List<Result> results) {
  public BatchAnswer {
    results = List.copyOf(results);
  }

  /** What a task that has no result would be; each has one. */
  @JsonProperty
  public String treatMissingKeysAs() {
    return "TemporaryFailure";
  }

  /**
   * What became of one task.
   *
   * @param code {@code Succeeded}, {@code TemporaryFailure}, which is tried again, or {@code
   *     PermanentFailure}
   * @param text the outcome or the fault, for the job's report
   */
  public record Result(
      @JsonProperty("taskId") String task,
      @JsonProperty("resultCode") String code,
      @JsonProperty("resultString") String text) {

    static Result succeeded(String task, String outcome) {
      return new Result(task, "Succeeded", outcome);
    }

    static Result again(String task, @Nullable String fault) {
      return new Result(task, "TemporaryFailure", String.valueOf(fault));
    }

    static Result failed(String task, @Nullable String fault) {
      return new Result(task, "PermanentFailure", String.valueOf(fault));
    }
  }
}
