package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String PAGE = "{\"exchanges\":[],\"next\":null}";

  private final List<Duration> waits = new ArrayList<>();
  private final Service service = new Service();

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void theNextPageIsNamedByTheLink() throws InterruptedException {
    service.then(200, Map.of("link", "</docs>; rel=\"help\", </e?c=1>; rel=\"next\""), PAGE);

    assertThat(read()).isEqualTo(new Page(PAGE, Optional.of("/e?c=1")));
  }

  @Test
  void pagesAreAskedForCompressedAndUnpacked() throws IOException, InterruptedException {
    service.then(new Service.Reply(200, Map.of("content-encoding", "gzip"), compressed(PAGE), 0));

    assertThat(read().body()).isEqualTo(PAGE);
    assertThat(service.requests().getFirst().getRequestHeaders().getFirst("accept-encoding"))
        .isEqualTo("gzip");
  }

  @Test
  void aKeyIsSentAlong() throws InterruptedException {
    service.then(200, Map.of(), PAGE);

    new PageReader(Optional.of("sesame"), (_, _) -> {}).read(service.at("/e"), "application/json");

    assertThat(service.requests().getFirst().getRequestHeaders().getFirst("x-api-key"))
        .isEqualTo("sesame");
  }

  @Test
  void aBusyServiceIsAskedAgainWhenItSays() throws InterruptedException {
    service
        .then(429, Map.of("retry-after", "7"), "{}")
        .then(503, Map.of("retry-after", "0"), "{}")
        .then(200, Map.of(), PAGE);

    assertThat(read().body()).isEqualTo(PAGE);
    assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ZERO);
  }

  @Test
  void itMaySayADate() throws InterruptedException {
    String soon =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(30));
    service
        .then(503, Map.of("retry-after", soon), "{}")
        .then(503, Map.of("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT"), "{}")
        .then(200, Map.of(), PAGE);

    read();

    assertThat(waits.getFirst()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
    assertThat(waits.getLast()).isEqualTo(Duration.ZERO);
  }

  @Test
  void whereItSaysNothingTheWaitsDoubleUntilTheLastAttempt() {
    Collections.nCopies(6, 502).forEach(status -> service.then(status, Map.of(), "{}"));

    assertThatThrownBy(this::read)
        .isInstanceOf(ExportException.class)
        .hasMessageEndingWith("/e answers 502\n  That was the last of 6 attempts; try later.");
    assertThat(waits.stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 8L, 16L);
  }

  @Test
  void nobodySitsThroughALongWait() {
    service.then(429, Map.of("retry-after", "3600"), "{\"message\":\"Too Many Requests\"}");

    assertThatThrownBy(this::read)
        .hasMessageEndingWith("/e answers 429: Too Many Requests\n  Try again in 3600 s.");
    assertThat(waits).isEmpty();
  }

  @Test
  void aPageThatBreaksOffIsAskedForAgain() throws InterruptedException {
    service
        .then(new Service.Reply(200, Map.of(), PAGE.substring(9).getBytes(UTF_8), 9))
        .then(200, Map.of(), PAGE);

    assertThat(read().body()).isEqualTo(PAGE);
    assertThat(waits).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void aFaultOfTheRequestIsToldAtOnceInFull() {
    service.then(
        400,
        Map.of("content-type", "application/problem+json"),
        """
        {"title": "Parameters are not as documented", "detail": "Mend them.",
         "errors": [{"parameter": "since", "detail": "No day."},
                    {"parameter": "limit", "detail": "No number."}]}
        """);

    assertThatThrownBy(this::read)
        .hasMessageEndingWith(
            """
            /e answers 400: Parameters are not as documented: Mend them.
              since: No day.
              limit: No number.\
            """);
    assertThat(waits).isEmpty();
  }

  @Test
  void whatIsNoSuchServiceIsToldApart() {
    service
        .then(200, Map.of("content-type", "text/html"), "<!doctype html>")
        .then(301, Map.of("location", "https://elsewhere/"), "");

    assertThatThrownBy(this::read)
        .hasMessageEndingWith(
            "answers 200, and does not say why; is this the address of a Handover service?");
    assertThatThrownBy(this::read)
        .hasMessageEndingWith("answers 301: it is now at https://elsewhere/");
  }

  private Page read() throws InterruptedException {
    return new PageReader(Optional.empty(), (wait, _) -> waits.add(wait))
        .read(service.at("/e"), "application/json");
  }

  private static byte[] compressed(String text) throws IOException {
    var octets = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(octets)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return octets.toByteArray();
  }
}
