package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;

/** Runs {@code bad-requests.txt}, where each block is a target and every fault it is told of. */
class BadRequestsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void everyFaultIsNamedAtOnceBeforeTheLedgerIsRead(String target, List<String> faults) {
    DynamoDbClient client = mock(DynamoDbClient.class);

    Asked asked = Asked.of(client, Events.get(target));

    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.header("content-type")).isEqualTo("application/problem+json");
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/invalid-parameters");
    assertThat(faults(asked.json())).containsExactlyElementsOf(faults);
    verifyNoInteractions(client);
  }

  private static List<String> faults(JsonNode problem) {
    return StreamSupport.stream(problem.get("errors").spliterator(), false)
        .map(each -> each.get("parameter").asString() + ": " + each.get("detail").asString())
        .toList();
  }

  static Stream<Arguments> blocks() {
    return Arrays.stream(text().split("\n\n"))
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> arguments(lines.getFirst(), lines.subList(1, lines.size())));
  }

  private static String text() {
    try (var file = BadRequestsTest.class.getResourceAsStream("bad-requests.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
