package dev.handover.bench.storm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.handover.ingest.IngestLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Lies between a client and a server, and hands requests on, mostly. */
final class Wire implements AutoCloseable {
  /** Headers that belong to one connection, or that the JDK's client writes itself. */
  private static final Set<String> OWN =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private static final Duration TOO_LATE = IngestLimits.CALL_ATTEMPT_MAX.plusMillis(500);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI behind;
  private final Service service;
  private final Weather weather;

  /** What stands behind a wire, and how it refuses. */
  enum Service {
    S3(503, "<?xml version=\"1.0\"?><Error><Code>SlowDown</Code><Message>storm</Message></Error>"),
    DYNAMODB(
        400,
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\",\"message\":\"storm\"}");

    private final int status;
    private final String refusal;

    Service(int status, String refusal) {
      this.status = status;
      this.refusal = refusal;
    }
  }

  private Wire(HttpServer server, URI behind, Service service, Weather weather) {
    this.server = server;
    this.behind = behind;
    this.service = service;
    this.weather = weather;
  }

  static Wire to(URI behind, Service service, Weather weather) {
    try {
      var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      Wire wire = new Wire(HttpServer.create(here, 0), behind, service, weather);
      wire.server.setExecutor(wire.threads);
      wire.server.createContext("/", wire::handle);
      wire.server.start();
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange request) throws IOException {
    try (request) {
      byte[] body = request.getRequestBody().readAllBytes();
      switch (weather.trouble(service.name())) {
        case NONE -> answer(request, handedOn(request, body));
        case THROTTLED -> refuse(request, service.status, service.refusal);
        case FAULT -> refuse(request, 500, "");
        case LOST -> {}
        case ANSWER_LOST -> {
          var _ = handedOn(request, body);
        }
        case LATE -> {
          HttpResponse<byte[]> response = handedOn(request, body);
          Thread.sleep(TOO_LATE);
          answer(request, response);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> handedOn(HttpExchange request, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder copy =
        HttpRequest.newBuilder(URI.create(behind + request.getRequestURI().toString()))
            .method(
                request.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    request
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> copy.header(name, value));
              }
            });
    return client.send(copy.build(), BodyHandlers.ofByteArray());
  }

  private static void answer(HttpExchange request, HttpResponse<byte[]> response)
      throws IOException {
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> request.getResponseHeaders().add(name, value));
              }
            });
    send(request, response.statusCode(), response.body());
  }

  private static void refuse(HttpExchange request, int status, String body) throws IOException {
    send(request, status, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange request, int status, byte[] body) throws IOException {
    request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      request.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
    client.close();
  }
}
