package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Asks for a page once. */
final class PageRequest {
  private static final Duration CONNECT_MAX = Duration.ofSeconds(10);

  /** Of a whole page; an API Gateway gives up before. */
  private static final Duration PAGE_MAX = Duration.ofSeconds(60);

  private static final Pattern NEXT =
      Pattern.compile("<([^>]*)>\\s*;[^,]*?\\brel=\"?next\\b", Pattern.CASE_INSENSITIVE);

  // Redirections are not followed: a key would go along.
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_MAX).build();
  private final Optional<String> key;

  PageRequest(Optional<String> key) {
    this.key = key;
  }

  Attempt attempt(URI address, String mediaType) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("accept-encoding", "gzip").timeout(PAGE_MAX);
    key.ifPresent(secret -> request.header("x-api-key", secret));
    // The request's own time ends with the headers.
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request.build(), BodyHandlers.ofByteArray());
    try {
      return read(coming.get(PAGE_MAX.toSeconds(), TimeUnit.SECONDS), mediaType);
    } catch (TimeoutException e) {
      coming.cancel(true);
      return Refusal.brokenOff("gave no whole page within " + PAGE_MAX.toSeconds() + " s");
    } catch (ExecutionException e) {
      return failed(Optional.ofNullable(e.getCause()).orElse(e));
    } catch (IOException e) {
      return failed(e);
    }
  }

  private static Refusal failed(Throwable fault) {
    return Refusal.brokenOff(
        fault instanceof ConnectException
            ? "cannot be reached"
            : "broke off: " + Optional.ofNullable(fault.getMessage()).orElse(fault.toString()));
  }

  private static Attempt read(HttpResponse<byte[]> response, String mediaType) throws IOException {
    HttpHeaders headers = response.headers();
    String body = body(headers, response.body());
    String type = headers.firstValue("content-type").orElse("");
    return response.statusCode() == 200 && type.startsWith(mediaType)
        ? new Page(body, headers.allValues("link").stream().flatMap(PageRequest::next).findFirst())
        : Refusal.answered(response.statusCode(), headers, body);
  }

  private static Stream<String> next(String link) {
    return NEXT.matcher(link).results().map(found -> found.group(1));
  }

  private static String body(HttpHeaders headers, byte[] sent) throws IOException {
    if (headers.firstValue("content-encoding").filter("gzip"::equals).isEmpty()) {
      return new String(sent, UTF_8);
    }
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      return new String(unpacked.readAllBytes(), UTF_8);
    }
  }
}
