package dev.handover.bench.coldstart;

import dev.handover.bench.coldstart.RuntimeApi.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** A running function: a JVM of its own, under Lambda's runtime client. */
final class Instance implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(200);

  private final RuntimeApi api;
  private final Process process;
  private final long started;
  private final Path log;

  /**
   * @param api that the process was told of
   * @param started when it was, as {@link System#nanoTime} has it
   * @param log what the process prints
   */
  Instance(RuntimeApi api, Process process, long started, Path log) {
    this.api = api;
    this.process = process;
    this.started = started;
    this.log = log;
  }

  long started() {
    return started;
  }

  /**
   * Waits until it asks for its first event.
   *
   * @return when it did, as {@link System#nanoTime} has it
   * @throws IllegalStateException if it ends, hangs or tells of a fault instead
   */
  long ready() throws IOException, InterruptedException {
    return await(Message::isReady).at();
  }

  /**
   * Hands it an event, and waits until it is done with it.
   *
   * @throws IllegalStateException if it tells of a fault instead of an answer, ends or hangs
   */
  Answer invoke(String event) throws IOException, InterruptedException {
    long sent = System.nanoTime();
    api.send(event);
    Message answer = await(Message::isAnswer);
    ready();
    return new Answer(answer.body(), Duration.ofNanos(answer.at() - sent));
  }

  /** Time that all its threads took of processors up to now. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Megabytes that it held in memory at most; zero where the system does not tell. */
  long peakMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024;
  }

  /** Ends it as Lambda does: it is told so first, and may still write. */
  void end() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private Message await(Predicate<Message> wanted) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<Message> message = api.message(LOOK);
      if (message.filter(wanted).isPresent()) {
        return message.get();
      }
      if (message.isPresent() || !process.isAlive()) {
        throw fault(message.map(Message::body).orElse("ends"));
      }
    }
    throw fault("hangs");
  }

  private IllegalStateException fault(String what) throws IOException {
    return new IllegalStateException(
        "The function says: " + what + "\nIts log:\n" + Files.readString(log));
  }

  @Override
  public void close() {
    process.destroyForcibly();
    // A machine with one process too many would tell other figures of the next.
    process.onExit().join();
    api.close();
  }
}
