package dev.handover.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Runs a function as Lambda would: JSON in, JSON out. */
final class LocalLambda {
  private final String name;
  private final RequestStreamHandler function;
  private final Consumer<String> log;

  LocalLambda(String name, RequestStreamHandler function, Consumer<String> log) {
    this.name = name;
    this.function = function;
    this.log = log;
  }

  /** Handles one event; what the function throws is thrown. */
  String invoke(String event) {
    var input = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    var output = new ByteArrayOutputStream();
    try {
      function.handleRequest(input, output, new LocalContext(name, log));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail as a disk does", e);
    }
    return output.toString(StandardCharsets.UTF_8);
  }
}
