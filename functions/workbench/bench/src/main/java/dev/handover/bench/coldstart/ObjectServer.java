package dev.handover.bench.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.Executors;

/** S3 as far as reading goes; it lives as long as the process does. */
final class ObjectServer {
  private static final int OK = 200;

  private final Map<String, byte[]> objects;
  private final byte[] other;

  private ObjectServer(Map<String, byte[]> objects, byte[] other) {
    this.objects = objects;
    this.other = other;
  }

  /**
   * Starts one.
   *
   * @param objects by the folder of their keys
   * @param other under all other keys
   * @return where it listens
   */
  static URI start(Map<String, byte[]> objects, byte[] other) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new ObjectServer(objects, other)::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  // The same text under another key would only be one more print of it.
  private static byte[] copy(byte[] article, URI key) {
    byte[] line = ("\n\nFiled as " + key.getPath() + ".\n").getBytes(UTF_8);
    return ByteBuffer.allocate(article.length + line.length).put(article).put(line).array();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String folder = exchange.getRequestURI().getPath().split("/", -1)[2];
      byte[] object = copy(objects.getOrDefault(folder, other), exchange.getRequestURI());
      exchange.getResponseHeaders().set("ETag", "\"05fa439c14980b11fc4e900add60a1e4\"");
      exchange.getResponseHeaders().set("Last-Modified", "Fri, 04 Jul 2025 15:27:28 GMT");
      exchange.sendResponseHeaders(OK, object.length);
      exchange.getResponseBody().write(object);
    }
  }
}
