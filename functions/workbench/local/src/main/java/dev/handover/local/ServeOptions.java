package dev.handover.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How the local stack is to run.
 *
 * @param ports where the servers are wished to listen
 * @param data folder that keeps bucket and table between runs
 * @param inbox folder whose files are mirrored into the bucket
 * @param sample whether the sample article is put into the bucket
 * @param once whether to stop after the sample article was read
 * @param bound whether to stop when the process that started this one ends
 */
record ServeOptions(
    Ports ports, Path data, Path inbox, boolean sample, boolean once, boolean bound) {
  private static final int PORT_MAX = 65_535;

  /**
   * Reads the arguments of {@code serve}.
   *
   * @param dataDefault where data is kept unless {@code --data} says otherwise
   * @throws UsageException if they make no sense
   */
  static ServeOptions of(List<String> words, Path dataDefault) {
    var arguments =
        Arguments.of(
            words, Set.of("--port", "--data", "--inbox"), Set.of("--empty", "--once", "--bound"));
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("serve does not take \"" + arguments.operands().getFirst() + "\".");
    }
    Path data = arguments.value("--data").map(Path::of).orElse(dataDefault).toAbsolutePath();
    Path inbox =
        arguments.value("--inbox").map(Path::of).orElse(data.resolve("inbox")).toAbsolutePath();
    return new ServeOptions(
        arguments
            .value("--port")
            .map(ServeOptions::port)
            .map(Ports.USUAL::withHttp)
            .orElse(Ports.USUAL),
        data.normalize(),
        inbox.normalize(),
        !arguments.isOn("--empty"),
        arguments.isOn("--once"),
        arguments.isOn("--bound"));
  }

  private static int port(String word) {
    if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) > PORT_MAX) {
      throw new UsageException("--port is a number from 0 to 65535, not \"" + word + "\".");
    }
    return Integer.parseInt(word);
  }
}
