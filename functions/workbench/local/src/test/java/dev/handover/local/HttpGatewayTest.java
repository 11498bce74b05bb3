package dev.handover.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpGatewayTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String EMPTY = "{\"statusCode\":204}";

  private final List<JsonNode> events = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  @Test
  void pathAndQueryReachTheFunctionAsTheyWereWritten() {
    serve(EMPTY, base -> Http.get(base, "/exchanges/a%2Fb?party=RUS&party=UKR&q=%D0%9A+%2B&x"));

    JsonNode event = events.getFirst();
    assertThat(event.path("version").asString()).isEqualTo("2.0");
    assertThat(event.path("rawPath").asString()).isEqualTo("/exchanges/a%2Fb");
    assertThat(event.path("rawQueryString").asString())
        .isEqualTo("party=RUS&party=UKR&q=%D0%9A+%2B&x");
    assertThat(event.path("queryStringParameters"))
        .isEqualTo(
            JSON.readTree(
                """
                {"party":"RUS,UKR","q":"К +","x":""}
                """));
  }

  @Test
  void methodHeadersAndBodyReachTheFunction() {
    serve(
        EMPTY,
        base ->
            Http.send(
                HttpRequest.newBuilder(base)
                    .header("X-One", "a")
                    .header("X-One", "b")
                    .POST(BodyPublishers.ofString("hello"))
                    .build()));

    JsonNode event = events.getFirst();
    assertThat(event.path("requestContext").path("http").path("method").asString())
        .isEqualTo("POST");
    assertThat(event.path("headers").path("x-one").asString()).isEqualTo("a,b");
    assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(event.path("body").asString()).isEqualTo("aGVsbG8=");
  }

  @Test
  void theFunctionIsToldTheSchemeWhateverTheClientSays() {
    serve(
        EMPTY,
        base ->
            Http.send(HttpRequest.newBuilder(base).header("X-Forwarded-Proto", "gopher").build()));

    assertThat(events.getFirst().path("headers").path("x-forwarded-proto").asString())
        .isEqualTo("http");
  }

  @Test
  void statusHeadersAndTextReachTheClient() {
    var response =
        serve(
            "{\"statusCode\":404,\"headers\":{\"x-two\":\"c\"},\"body\":\"Київ\"}",
            base -> Http.get(base, "/"));

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("x-two")).contains("c");
    assertThat(response.body()).asString(UTF_8).isEqualTo("Київ");
  }

  @Test
  void bytesReachTheClientUnpacked() {
    var response =
        serve(
            "{\"statusCode\":200,\"body\":\"aGVsbG8=\",\"isBase64Encoded\":true}",
            base -> Http.get(base, "/"));

    assertThat(response.body()).asString(UTF_8).isEqualTo("hello");
  }

  @Test
  void aHeadIsAnsweredWithoutBody() {
    var response =
        serve(
            "{\"statusCode\":200,\"body\":\"hello\"}",
            base -> Http.send(HttpRequest.newBuilder(base).HEAD().build()));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void whenTheFunctionFailsTheClientIsToldAndServingGoesOn() {
    Function<String, String> fails =
        event -> {
          throw new IllegalStateException("broken");
        };
    try (var gateway = HttpGateway.start(0, fails, new Notices(notices::add, notices::add))) {
      assertThat(Http.get(gateway.address(), "/a").statusCode()).isEqualTo(500);
      assertThat(Http.get(gateway.address(), "/b").statusCode()).isEqualTo(500);
    }
    assertThat(notices)
        .containsExactly(
            "/a: the query function failed. java.lang.IllegalStateException: broken",
            "/b: the query function failed. java.lang.IllegalStateException: broken");
  }

  private HttpResponse<byte[]> serve(String result, Function<URI, HttpResponse<byte[]>> request) {
    Function<String, String> function =
        event -> {
          events.add(JSON.readTree(event));
          return result;
        };
    try (var gateway = HttpGateway.start(0, function, new Notices(notices::add, notices::add))) {
      return request.apply(gateway.address());
    }
  }
}
