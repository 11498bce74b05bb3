package dev.handover.local;

import java.time.Duration;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invokes a function and waits for its answer.
 *
 * @param function its name
 */
record Invoker(LambdaClient lambda, String function) {
  /** A little longer than any function may take. */
  static final Duration ANSWER_MAX = Duration.ofSeconds(75);

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * The answer's JSON.
   *
   * @throws InvocationException with what the function threw
   */
  String invoke(String event) {
    InvokeResponse response =
        lambda.invoke(ask -> ask.functionName(function).payload(SdkBytes.fromUtf8String(event)));
    String answer = response.payload().asUtf8String();
    if (response.functionError() != null) {
      throw new InvocationException(
          JSON.readTree(answer).path("errorMessage").asString(response.functionError()));
    }
    return answer;
  }

  /** The function failed. */
  static final class InvocationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvocationException(String fault) {
      super(fault);
    }
  }
}
