package dev.handover.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What Lambda tells a function about its invocation, with a minute to go. */
final class LocalContext implements Context {
  private static final Duration TIME_MAX = Duration.ofMinutes(1);
  private static final int MEMORY_MEGABYTES = 512;

  private final String function;
  private final LambdaLogger logger;
  private final String requestId = UUID.randomUUID().toString();
  private final long deadline = System.nanoTime() + TIME_MAX.toNanos();

  /** A context whose function logs to {@code log}. */
  LocalContext(String function, Consumer<String> log) {
    this.function = function;
    this.logger = new LocalLogger(log);
  }

  private record LocalLogger(Consumer<String> log) implements LambdaLogger {
    @Override
    public void log(String message) {
      log.accept(message);
    }

    @Override
    public void log(byte[] message) {
      log.accept(new String(message, StandardCharsets.UTF_8));
    }
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-central-1:000000000000:function:" + function;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, Duration.ofNanos(deadline - System.nanoTime()).toMillis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY_MEGABYTES;
  }

  @Override
  public LambdaLogger getLogger() {
    return logger;
  }
}
