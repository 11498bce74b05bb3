package dev.handover.bench.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API, as the runtime client of one instance sees it: the client asks for an
 * event, waits until there is one, and says what came of it.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String NEXT = "invocation/next";
  private static final String ANSWERED = "/response";
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final int ACCEPTED = 202;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  /**
   * What the client says.
   *
   * @param path below the API's root
   * @param at as {@link System#nanoTime} has it
   */
  record Message(String path, String body, long at) {
    /** Whether it asks for an event, and so is done with what was before. */
    boolean isReady() {
      return path.equals(NEXT);
    }

    /** Whether it answers an event; otherwise it tells of a fault. */
    boolean isAnswer() {
      return path.endsWith(ANSWERED);
    }
  }

  private RuntimeApi(HttpServer server) {
    this.server = server;
  }

  static RuntimeApi open() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    RuntimeApi api = new RuntimeApi(HttpServer.create(any, 0));
    api.server.createContext(ROOT, api::handle);
    api.server.setExecutor(api.threads);
    api.server.start();
    return api;
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** What the client says next, if it does within a time. */
  Optional<Message> message(Duration within) throws InterruptedException {
    return Optional.ofNullable(messages.poll(within.toNanos(), TimeUnit.NANOSECONDS));
  }

  /** Hands an event to the client, which has asked for one or will. */
  void send(String event) {
    events.add(event);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Message message = new Message(path, body, System.nanoTime());
    messages.add(message);
    if (message.isReady()) {
      handOut(exchange);
    } else {
      respond(exchange, ACCEPTED, "{}");
    }
  }

  private void handOut(HttpExchange exchange) throws IOException {
    try {
      String event = events.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", "00000000-0000-4000-8000-000000000000");
      headers.set(
          "Lambda-Runtime-Deadline-Ms", Long.toString(Instant.now().plus(DEADLINE).toEpochMilli()));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:eu-central-1:000000000000:function:handover");
      headers.set("Lambda-Runtime-Trace-Id", "Root=1-6867f3b0-4c1d2e3f5a6b7c8d9e0f1a2b;Sampled=0");
      respond(exchange, OK, event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(UTF_8);
      // The client's part in C++ dies without it.
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
