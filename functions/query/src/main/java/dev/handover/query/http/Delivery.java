package dev.handover.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it travels to one client: coded, and without what the client has already.
 *
 * @param headers lower-case names, one value each
 * @param body text, or base64 of it compressed
 */
public record Delivery(int status, Map<String, String> headers, String body, boolean isBase64) {
  /** Below it, compression gains less than the header costs. */
  private static final int WORTH_COMPRESSING = 1_000;

  private static final String GZIP = "gzip";
  private static final String VARY = "accept, accept-encoding";

  public Delivery {
    headers = Map.copyOf(headers);
  }

  /** The answer to a request, whichever way it asks for it. */
  public static Delivery of(Request request, Answer answer) {
    Answer shown = CrossOrigin.open(answer.with("vary", VARY));
    boolean compressed = shown.bodyBytes() > WORTH_COMPRESSING && takesGzip(request);
    if (shown.status() == 200) {
      EntityTag tag = EntityTag.of(shown.body(), compressed ? "-gzip" : "");
      shown = shown.with("etag", tag.toString());
      if (request.header("if-none-match").filter(tag::isAmong).isPresent()) {
        return plain(shown.notModified());
      }
    }
    if (request.method().equals("HEAD")) {
      return plain(new Answer(shown.status(), coded(shown, compressed).headers(), ""));
    }
    return compressed
        ? new Delivery(shown.status(), coded(shown, true).headers(), compressed(shown.body()), true)
        : plain(shown);
  }

  private static Delivery plain(Answer answer) {
    return new Delivery(answer.status(), answer.headers(), answer.body(), false);
  }

  private static Answer coded(Answer answer, boolean compressed) {
    return compressed ? answer.with("content-encoding", GZIP) : answer;
  }

  private static boolean takesGzip(Request request) {
    return request
        .header("accept-encoding")
        .map(QualityValues::parse)
        .filter(codings -> codings.of(GZIP, "x-gzip", "*") > 0)
        .isPresent();
  }

  private static String compressed(String body) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(octets)) {
      gzip.write(body.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(octets.toByteArray());
  }
}
