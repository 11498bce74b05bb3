package dev.handover.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  private static final Answer SHORT = Answer.ok("text/plain", "tekst é");
  private static final Answer LONG = Answer.ok("text/plain", "é".repeat(10_000));

  @Test
  void anAnswerHasAnEntityTagThatItsBytesTell() {
    String tag = deliver(SHORT, Map.of()).headers().get("etag");

    assertThat(tag).matches("\"[A-Za-z0-9_-]{20}\"");
    assertThat(deliver(Answer.ok("text/plain", "tekst é"), Map.of()).headers()).containsValue(tag);
    assertThat(deliver(Answer.ok("text/plain", "tekst e"), Map.of()).headers().get("etag"))
        .isNotEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void whatTheClientHasIsNotSentAgain(String condition) {
    Delivery first = deliver(SHORT, Map.of());
    String tag = first.headers().get("etag");

    Delivery again = deliver(SHORT, Map.of("if-none-match", condition.formatted(tag)));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers())
        .containsEntry("etag", tag)
        .containsEntry("cache-control", "no-cache")
        .containsEntry("vary", "accept, accept-encoding")
        .doesNotContainKey("content-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other\"", "", "no tag"})
  void whatTheClientDoesNotHaveIsSent(String condition) {
    assertThat(deliver(SHORT, Map.of("if-none-match", condition)).body()).isEqualTo("tekst é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br;q=1.0, gzip;q=0.8", "GZIP", "*", "deflate, gzip;q=0.001"})
  void aLongBodyIsCompressedForWhoCanReadIt(String accepted) throws IOException {
    Delivery delivery = deliver(LONG, Map.of("accept-encoding", accepted));

    assertThat(delivery.headers()).containsEntry("content-encoding", "gzip");
    assertThat(delivery.isBase64()).isTrue();
    byte[] octets = Base64.getDecoder().decode(delivery.body());
    assertThat(octets.length).isLessThan(200);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(octets))) {
      assertThat(new String(gzip.readAllBytes(), UTF_8)).isEqualTo(LONG.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip;q=0", "identity", "br", "", "gzip;q=0, *"})
  void whoCannotReadItGetsItPlain(String accepted) {
    Delivery delivery = deliver(LONG, Map.of("accept-encoding", accepted));

    assertThat(delivery.headers()).doesNotContainKey("content-encoding");
    assertThat(delivery.body()).isEqualTo(LONG.body());
  }

  @Test
  void compressedAndPlainAreTwoRepresentationsWithTwoTags() {
    Delivery plain = deliver(LONG, Map.of());
    Delivery compressed = deliver(LONG, Map.of("accept-encoding", "gzip"));

    assertThat(compressed.headers().get("etag")).isNotEqualTo(plain.headers().get("etag"));
  }

  @Test
  void aShortBodyStaysPlain() {
    assertThat(deliver(SHORT, Map.of("accept-encoding", "gzip")).isBase64()).isFalse();
  }

  @Test
  void pagesOfAnyOriginMayReadWhateverComes() {
    for (Answer answer : new Answer[] {SHORT, problem(), CrossOrigin.preflight()}) {
      assertThat(deliver(answer, Map.of()).headers())
          .containsEntry("access-control-allow-origin", "*")
          .containsEntry("access-control-expose-headers", "etag, link, retry-after");
    }
    assertThat(CrossOrigin.preflight().headers())
        .containsEntry("access-control-allow-methods", "GET, HEAD, OPTIONS")
        .hasEntrySatisfying(
            "access-control-allow-headers", names -> assertThat(names).contains("x-api-key"));
  }

  @Test
  void aProblemHasNoEntityTag() {
    assertThat(deliver(problem(), Map.of("if-none-match", "*")).status()).isEqualTo(404);
    assertThat(deliver(problem(), Map.of()).headers()).doesNotContainKey("etag");
  }

  private static Answer problem() {
    return Problem.of(ProblemType.UNKNOWN_RESOURCE, "x").answer(request(Map.of()));
  }

  private static Delivery deliver(Answer answer, Map<String, String> headers) {
    return Delivery.of(request(headers), answer);
  }

  private static Request request(Map<String, String> headers) {
    return new Request("GET", "", "/things", "", headers);
  }
}
