package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/** The SDK's own client against the stand-in for Lambda. */
class LambdaGatewayTest {
  private LambdaGateway gateway;
  private LambdaClient client;

  @BeforeEach
  void start() {
    RequestStreamHandler echo = (input, output, _) -> input.transferTo(output);
    RequestStreamHandler fails =
        (input, _, _) -> {
          throw new IllegalStateException(
              "cannot take " + new String(input.readAllBytes(), StandardCharsets.UTF_8));
        };
    gateway =
        LambdaGateway.start(
            0,
            Map.of(
                "Echo", new LocalLambda("Echo", echo, _ -> {}),
                "Fails", new LocalLambda("Fails", fails, _ -> {})));
    client = AwsStandIn.lambda(gateway.address());
  }

  @AfterEach
  void stop() {
    client.close();
    gateway.close();
  }

  @Test
  void aFunctionIsInvokedByItsName() {
    assertThat(new Invoker(client, "Echo").invoke("{\"a\":\"обмен\"}"))
        .isEqualTo("{\"a\":\"обмен\"}");
  }

  @Test
  void whatAFunctionThrowsIsTold() {
    assertThatThrownBy(() -> new Invoker(client, "Fails").invoke("{}"))
        .isInstanceOf(Invoker.InvocationException.class)
        .hasMessage("cannot take {}");
  }

  @Test
  void aFunctionThatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> new Invoker(client, "Nobody").invoke("{}"))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aWebPageInThisMachinesBrowserInvokesNothing() throws Exception {
    HttpRequest byAPage =
        HttpRequest.newBuilder(gateway.address().resolve("/2015-03-31/functions/Echo/invocations"))
            .header("Origin", "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    try (HttpClient browser = HttpClient.newHttpClient()) {
      assertThat(browser.send(byAPage, HttpResponse.BodyHandlers.ofString()))
          .returns(403, HttpResponse::statusCode)
          .returns(true, answer -> answer.body().contains("Web pages may not invoke functions"));
    }
  }
}
