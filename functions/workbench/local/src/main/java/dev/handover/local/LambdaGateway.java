package dev.handover.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lambda's Invoke, for both functions, so that tools invoke them here as they do in AWS. What a
 * function throws is its answer, as there; every invocation is waited for.
 */
final class LambdaGateway implements AutoCloseable {
  private static final Pattern INVOKE =
      Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Of a request, as Lambda has it. */
  private static final int PAYLOAD_BYTES_MAX = 6 * 1024 * 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, LocalLambda> functions;

  private LambdaGateway(HttpServer server, Map<String, LocalLambda> functions) {
    this.server = server;
    this.functions = functions;
  }

  /**
   * Starts to serve.
   *
   * @param wishedPort another one is taken where it is not free
   * @param functions by name
   */
  static LambdaGateway start(int wishedPort, Map<String, LocalLambda> functions) {
    return Ports.listen(wishedPort, port -> listening(port, functions));
  }

  private static LambdaGateway listening(int port, Map<String, LocalLambda> functions) {
    try {
      var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      LambdaGateway gateway = new LambdaGateway(HttpServer.create(here, 0), functions);
      gateway.server.setExecutor(gateway.threads);
      gateway.server.createContext("/", gateway::handle);
      gateway.server.start();
      return gateway;
    } catch (IOException e) {
      throw new StackException("Functions cannot be invoked: " + e.getMessage(), e);
    }
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange request) throws IOException {
    try (request) {
      Matcher invoke = INVOKE.matcher(request.getRequestURI().getPath());
      Optional<LocalLambda> function =
          invoke.matches() && request.getRequestMethod().equals("POST")
              ? Optional.ofNullable(functions.get(invoke.group(1)))
              : Optional.empty();
      byte[] payload = request.getRequestBody().readNBytes(PAYLOAD_BYTES_MAX + 1);
      if (request.getRequestHeaders().containsKey("Origin")) {
        // A page in this machine's browser may send it, whoever made the page; tools do not.
        refuse(request, 403, "AccessDeniedException", "Web pages may not invoke functions");
      } else if (function.isEmpty()) {
        refuse(request, 404, "ResourceNotFoundException", "Functions: " + functions.keySet());
      } else if (payload.length > PAYLOAD_BYTES_MAX) {
        refuse(request, 413, "RequestTooLargeException", "A payload has 6 MB at most");
      } else {
        invoke(request, function.get(), new String(payload, StandardCharsets.UTF_8));
      }
    }
  }

  private static void invoke(HttpExchange request, LocalLambda function, String payload)
      throws IOException {
    String answer;
    try {
      answer = function.invoke(payload);
    } catch (RuntimeException | Error e) {
      request.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
      answer = fault(e.getClass().getName(), String.valueOf(e.getMessage()));
    }
    send(request, 200, answer);
  }

  private static void refuse(HttpExchange request, int status, String type, String message)
      throws IOException {
    request.getResponseHeaders().set("X-Amzn-ErrorType", type);
    send(request, status, fault(type, message));
  }

  private static String fault(String type, String message) {
    return JSON.writeValueAsString(Map.of("errorType", type, "errorMessage", message));
  }

  private static void send(HttpExchange request, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    request.getResponseHeaders().set("Content-Type", "application/json");
    request.sendResponseHeaders(status, body.length);
    request.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
