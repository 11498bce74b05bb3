package dev.handover.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.handover.ledger.Ledger;
import dev.handover.query.QueryFunction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** The query function over a ledger, invoked with JSON as Lambda invokes it. */
public final class Queries {
  private static final PojoSerializer<APIGatewayV2HTTPEvent> REQUESTS =
      LambdaEventSerializers.serializerFor(
          APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPEvent.class.getClassLoader());
  private static final int OK = 200;

  private final QueryFunction function;

  public Queries(Ledger ledger) {
    this.function = new QueryFunction(ledger);
  }

  /**
   * The body that answers a GET.
   *
   * @param target path and query string
   * @throws IllegalStateException if it is answered by another status than 200
   */
  public String get(String target) {
    APIGatewayV2HTTPResponse response =
        function.handleRequest(
            REQUESTS.fromJson(EventFile.get(target)), new InvocationContext("query", _ -> {}));
    if (response.getStatusCode() != OK) {
      throw new IllegalStateException(
          target + " is answered by " + response.getStatusCode() + ": " + response.getBody());
    }
    return response.getIsBase64Encoded() ? unzipped(response.getBody()) : response.getBody();
  }

  private static String unzipped(String body) {
    byte[] octets = Base64.getDecoder().decode(body);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(octets))) {
      return new String(gzip.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail as a disk does", e);
    }
  }
}
