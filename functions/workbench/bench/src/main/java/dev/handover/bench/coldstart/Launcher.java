package dev.handover.bench.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts programs and takes their times.
 *
 * @param work where logs are put
 */
record Launcher(RuntimeClient client, Services services, ProcessorShare processors, Path work) {
  /**
   * Starts one, and has it run an errand some times.
   *
   * @param warm how often after the first two
   */
  Start start(Program program, Errand errand, Lambda lambda, int warm)
      throws IOException, InterruptedException {
    String table = errand.open();
    try (Instance instance = launched(program, lambda, table)) {
      Duration init = Duration.ofNanos(instance.ready() - instance.started());
      Duration first = invoke(instance, program, errand, 0);
      Duration processor = instance.processorTime();
      Duration second = invoke(instance, program, errand, 1);
      List<Duration> others = new ArrayList<>();
      for (int n = 0; n < warm; n++) {
        others.add(invoke(instance, program, errand, n + 2));
      }
      return new Start(init, first, second, Median.of(others), processor, instance.peakMegabytes());
    } finally {
      errand.close(table);
    }
  }

  /** Starts one, has it run an errand once, and ends it gently. */
  void train(Program program, Errand errand, Lambda lambda)
      throws IOException, InterruptedException {
    String table = errand.open();
    try (Instance instance = launched(program, lambda, table)) {
      instance.ready();
      invoke(instance, program, errand, 0);
      instance.end();
    } finally {
      errand.close(table);
    }
  }

  private static Duration invoke(Instance instance, Program program, Errand errand, int number)
      throws IOException, InterruptedException {
    Answer answer = instance.invoke(errand.event(number));
    if (!answer.body().contains(program.says())) {
      throw new IllegalStateException(program.handler() + " says: " + answer.body());
    }
    return answer.took();
  }

  private Instance launched(Program program, Lambda lambda, String table) throws IOException {
    RuntimeApi api = RuntimeApi.open();
    Path log = Files.createTempFile(work, "instance", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command(program, lambda))
            .directory(program.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(lambda.variables(program, api));
    variables.putAll(services.variables(table));
    variables.putAll(program.variables());
    long started = System.nanoTime();
    return new Instance(api, builder.start(), started, log);
  }

  private List<String> command(Program program, Lambda lambda) throws IOException {
    List<String> command = new ArrayList<>(processors.before(lambda.share()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(lambda.options());
    command.add(client.libraryOption());
    command.add(services.trustOption());
    command.addAll(program.options());
    command.add("-cp");
    command.add(
        Stream.concat(client.jars().stream(), program.classPath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(RuntimeClient.MAIN);
    command.add(program.handler());
    return command;
  }
}
