package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.handover.query.http.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.json.JsonMapper;

class DocumentationTest {
  private static final Path DOCS = Path.of("../../docs");

  @Test
  void everyTypeOfProblemHasItsHeadingWithItsStatusAndNoHeadingIsLeftOver() throws IOException {
    List<String> pages =
        Arrays.stream(Files.readString(DOCS.resolve("problems.md")).split("\n## "))
            .skip(1)
            .map(section -> section.substring(0, section.indexOf('.')))
            .toList();

    assertThat(pages)
        .containsExactlyElementsOf(
            Stream.of(ProblemType.values())
                .map(each -> each.slug() + "\n" + each.status())
                .toList());
  }

  @Test
  void everyLimitStandsInTheTable() throws Exception {
    String page = Files.readString(DOCS.resolve("http.md"));
    String table = page.substring(page.indexOf("## Limits"), page.indexOf("## Headers"));

    for (var limit : Limits.class.getFields()) {
      Object value = limit.get(null);
      Object number = value instanceof Duration time ? time.toSeconds() : value;
      assertThat(table).as(limit.getName()).containsPattern("\\b" + number + "\\b");
    }
    assertThat(Limits.class.getFields()).isNotEmpty();
  }

  @Test
  void theExampleOfAProblemIsWhatTheFunctionAnswers() throws IOException {
    String page = Files.readString(DOCS.resolve("http.md"));
    String section = page.substring(page.indexOf("## Problems"));
    String target = section.substring(section.indexOf("$API/") + 4, section.indexOf("\"\n```"));
    int start = section.indexOf("```json") + 7;
    String example = section.substring(start, section.indexOf("```", start));

    Asked asked = Asked.of(mock(DynamoDbClient.class), Events.get(target));

    assertThat(asked.json()).isEqualTo(JsonMapper.builder().build().readTree(example));
  }
}
