package dev.handover.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One call of the command line: its exit code and what it printed. */
record CommandLine(int exit, String out, String err) {

  static CommandLine run(String... words) {
    return run(Map.of(), words);
  }

  static CommandLine run(Map<String, String> environment, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = new Handover(stream(out), stream(err), environment).run(List.of(words));
    return new CommandLine(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }
}
