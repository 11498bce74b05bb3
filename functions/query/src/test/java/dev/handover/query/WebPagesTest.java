package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.handover.query.http.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The pages for people, which read nothing from the ledger themselves. */
class WebPagesTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final Pattern LOADED = Pattern.compile("(?:src|stylesheet\" href)=\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs", "/problems/unknown-exchange"})
  void aPageLoadsOnlyWhatThisServiceHas(String path) {
    Asked page = ask("/dev" + path, "dev", BROWSER);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.header("content-security-policy")).contains("default-src 'none'");
    List<String> loaded =
        LOADED.matcher(page.response().getBody()).results().map(MatchResult::group).toList();
    assertThat(loaded).allSatisfy(link -> assertThat(link).contains("=\"/dev/docs/"));
    assertThat(page.response().getBody()).doesNotContain("{base}").doesNotContain("http://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs"})
  void whatAPageLoadsIsThereAndOursIsAskedForEachTime(String path) {
    String html = ask(path, "$default", BROWSER).response().getBody();

    List<String> loaded =
        LOADED.matcher(html).results().map(result -> result.group(1)).distinct().toList();
    assertThat(loaded).hasSizeBetween(2, 3);
    for (String target : loaded) {
      Asked asked = ask(target, "$default", "*/*");
      assertThat(asked.status()).as(target).isEqualTo(200);
      assertThat(asked.header("content-type"))
          .isEqualTo((target.endsWith(".js") ? "text/javascript" : "text/css") + "; charset=utf-8");
      assertThat(asked.header("cache-control"))
          .isEqualTo(target.contains("swagger-ui") ? "public, max-age=86400" : "no-cache");
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void eachKindOfProblemHasAPageAtItsType(ProblemType type) {
    Asked page = ask(type.uri(), "$default", BROWSER);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.response().getBody())
        .contains(type.slug())
        .contains(type.title())
        .contains("status " + type.status());
  }

  @Test
  void aKindOfProblemThatThereIsNotIsAProblem() {
    assertThat(ask("/problems/none", "$default", BROWSER).status()).isEqualTo(404);
  }

  private static Asked ask(String target, String stage, String accept) {
    APIGatewayV2HTTPEvent event = Events.event("GET", target, stage);
    event.setHeaders(Map.of("accept", accept));
    return Asked.of(mock(DynamoDbClient.class), event);
  }
}
