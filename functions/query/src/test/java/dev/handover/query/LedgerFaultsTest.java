package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class LedgerFaultsTest {
  private static final String SECRET = "arn:aws:dynamodb:eu-central-1:123456789012:table/handover";

  @ParameterizedTest
  @MethodSource("transientFaults")
  void aTransientFaultOfTheTableIsAProblemThatSaysWhenToAskAgain(RuntimeException fault) {
    for (String target : new String[] {"/exchanges", "/exchanges/RUS-UKR-2025-07-04"}) {
      Asked asked = Asked.of(failing(fault), Events.get(target));

      assertThat(asked.status()).isEqualTo(503);
      assertThat(asked.header("retry-after")).isEqualTo("2");
      assertThat(asked.json().get("type").asString()).isEqualTo("/problems/ledger-unavailable");
      assertThat(asked.response().getBody()).doesNotContain("dynamodb").doesNotContain("arn:");
      assertThat(asked.log()).first().asString().contains(SECRET);
    }
  }

  static Stream<RuntimeException> transientFaults() {
    return Stream.of(
        ProvisionedThroughputExceededException.builder()
            .message(SECRET)
            .statusCode(400)
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ProvisionedThroughputExceededException")
                    .errorMessage(SECRET)
                    .build())
            .build(),
        InternalServerErrorException.builder().message(SECRET).statusCode(500).build(),
        SdkClientException.create(SECRET),
        ApiCallTimeoutException.create(SECRET, null));
  }

  @Test
  void aTableThatIsNotThereIsAFaultOfTheServiceThatWaitingDoesNotMend() {
    Asked asked =
        Asked.of(
            failing(ResourceNotFoundException.builder().message(SECRET).statusCode(400).build()),
            Events.get("/exchanges"));

    assertThat(asked.status()).isEqualTo(500);
    assertThat(asked.header("retry-after")).isEmpty();
    assertThat(asked.response().getBody()).doesNotContain("arn:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/exchanges", "/exchanges/RUS-UKR-2025-07-04"})
  void aBugIsAProblemWithTheRequestsIdAndItsStackIsInTheLog(String target) {
    Asked asked = Asked.of(failing(new IllegalStateException(SECRET)), Events.get(target));

    assertThat(asked.status()).isEqualTo(500);
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/internal-fault");
    assertThat(asked.json().get("detail").asString()).contains(RecordingContext.REQUEST_ID);
    assertThat(asked.response().getBody()).doesNotContain("arn:");
    assertThat(asked.log())
        .first()
        .asString()
        .contains(RecordingContext.REQUEST_ID, SECRET, "\tat dev.handover.query.");
  }

  @Test
  void healthDoesNotDependOnTheTable() {
    Asked asked = Asked.of(failing(SdkClientException.create(SECRET)), Events.get("/health"));

    assertThat(asked.status()).isEqualTo(200);
  }

  private static DynamoDbClient failing(RuntimeException fault) {
    return mock(
        DynamoDbClient.class,
        _ -> {
          throw fault;
        });
  }
}
