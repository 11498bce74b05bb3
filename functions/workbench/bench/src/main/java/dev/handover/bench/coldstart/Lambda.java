package dev.handover.bench.coldstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Lambda's java25 runtime gives a function, as far as it is known.
 *
 * @param megabytes the function's memory
 */
record Lambda(int megabytes) {
  /** At so much memory a function has the time of one whole processor, and a part of it below. */
  static final int MEGABYTES_OF_A_PROCESSOR = 1769;

  private static final int HEAP_PER_CENT = 85;
  private static final int KILOBYTES = 1024;

  // The JVM's own choice, which it makes by the memory of the machine.
  private static final int INITIAL_HEAP_PART = 64;

  /** Of one processor's time. */
  double share() {
    return (double) megabytes / MEGABYTES_OF_A_PROCESSOR;
  }

  /** Of the JVM. */
  List<String> options() {
    int kilobytes = megabytes * KILOBYTES;
    return List.of(
        "-XX:MaxHeapSize=" + kilobytes / 100 * HEAP_PER_CENT + "k",
        "-XX:InitialHeapSize=" + kilobytes / INITIAL_HEAP_PART + "k",
        // Two are seen up to 3,008 MB, however little of their time is given.
        "-XX:ActiveProcessorCount=2",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.net.preferIPv4Stack=true",
        "--enable-native-access=ALL-UNNAMED");
  }

  /** The whole environment, but for the template's variables. */
  Map<String, String> variables(Program program, RuntimeApi api) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
    variables.put("_HANDLER", program.handler());
    variables.put("LAMBDA_TASK_ROOT", program.folder().toString());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "handover");
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(megabytes));
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/handover");
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "bench");
    variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
    variables.put("AWS_REGION", "eu-central-1");
    variables.put("AWS_DEFAULT_REGION", "eu-central-1");
    variables.put("AWS_ACCESS_KEY_ID", "local");
    variables.put("AWS_SECRET_ACCESS_KEY", "local");
    variables.put("AWS_SESSION_TOKEN", "local");
    variables.put("LANG", "en_US.UTF-8");
    variables.put("TZ", ":UTC");
    variables.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    return variables;
  }
}
