package dev.handover.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Stands where an HttpApi stands in AWS: HTTP on one side, a function on the other. */
final class HttpGateway implements AutoCloseable {
  /** Of a request's body, as an HttpApi has it. */
  private static final int BODY_BYTES_MAX = 10 * 1024 * 1024;

  private static final int NO_BODY = -1;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Function<String, String> query;
  private final Notices notices;

  private HttpGateway(HttpServer server, Function<String, String> query, Notices notices) {
    this.server = server;
    this.query = query;
    this.notices = notices;
  }

  /**
   * Starts to serve.
   *
   * @param wishedPort another one is taken where it is not free
   * @param query takes an event's JSON and gives the result's
   */
  static HttpGateway start(int wishedPort, Function<String, String> query, Notices notices) {
    return Ports.listen(wishedPort, port -> listening(port, query, notices));
  }

  private static HttpGateway listening(int port, Function<String, String> query, Notices notices) {
    try {
      var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpGateway gateway = new HttpGateway(HttpServer.create(here, 0), query, notices);
      gateway.server.setExecutor(gateway.threads);
      gateway.server.createContext("/", gateway::handle);
      gateway.server.start();
      return gateway;
    } catch (IOException e) {
      throw new StackException("HTTP cannot be served: " + e.getMessage(), e);
    }
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange request) throws IOException {
    try (request) {
      byte[] body = request.getRequestBody().readNBytes(BODY_BYTES_MAX + 1);
      send(
          request,
          body.length > BODY_BYTES_MAX
              ? HttpReply.message(413, "Request Entity Too Large")
              : answer(request, body));
    }
  }

  private HttpReply answer(HttpExchange request, byte[] body) {
    try {
      return HttpReply.of(query.apply(HttpEvent.of(request, body)));
    } catch (RuntimeException e) {
      notices.faults().accept(request.getRequestURI() + ": the query function failed. " + e);
      return HttpReply.message(500, "Internal Server Error");
    }
  }

  private static void send(HttpExchange request, HttpReply reply) throws IOException {
    reply.headers().forEach(request.getResponseHeaders()::set);
    byte[] body = reply.body();
    boolean bodiless = request.getRequestMethod().equals("HEAD") || body.length == 0;
    request.sendResponseHeaders(reply.status(), bodiless ? NO_BODY : body.length);
    if (!bodiless) {
      request.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
