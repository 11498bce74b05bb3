package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that gives what it was told to give, one after the other, and is out of order then. */
final class Service implements AutoCloseable {
  private final HttpServer server;
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<HttpExchange> requests = new CopyOnWriteArrayList<>();

  /**
   * What it gives.
   *
   * @param missing how many bytes of the body it promises and does not send
   */
  // Never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Reply(int status, Map<String, String> headers, byte[] body, int missing) {
    static Reply json(int status, Map<String, String> headers, String body) {
      return new Reply(status, headers, body.getBytes(UTF_8), 0);
    }
  }

  Service() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  Service then(int status, Map<String, String> headers, String body) {
    return then(Reply.json(status, headers, body));
  }

  Service then(Reply reply) {
    replies.add(reply);
    return this;
  }

  URI at(String target) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + target);
  }

  /** What was asked of it. */
  List<HttpExchange> requests() {
    return requests;
  }

  private void handle(HttpExchange request) throws IOException {
    requests.add(request);
    Reply reply = replies.isEmpty() ? Reply.json(500, Map.of(), "{}") : replies.remove();
    request.getResponseHeaders().set("content-type", "application/json");
    reply.headers().forEach(request.getResponseHeaders()::set);
    request.sendResponseHeaders(reply.status(), reply.body().length + reply.missing());
    request.getResponseBody().write(reply.body());
    // Else a client sees no answer at all, and asks again by itself.
    request.getResponseBody().flush();
    request.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
