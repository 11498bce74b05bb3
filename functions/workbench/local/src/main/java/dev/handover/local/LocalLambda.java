package dev.handover.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Runs a function as Lambda would: JSON goes through the same serializers to the handler and back,
 * so that nothing reaches it here that could not reach it there.
 */
final class LocalLambda<I, O> {
  private final String name;
  private final RequestHandler<I, O> function;
  private final PojoSerializer<I> events;
  private final PojoSerializer<O> results;
  private final Consumer<String> log;

  LocalLambda(
      String name,
      RequestHandler<I, O> function,
      Class<I> event,
      Class<O> result,
      Consumer<String> log) {
    this.name = name;
    this.function = function;
    this.events = serializer(event);
    this.results = serializer(result);
    this.log = log;
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, type.getClassLoader());
  }

  /** Handles one event; what the function throws is thrown. */
  String invoke(String event) {
    O result = function.handleRequest(events.fromJson(event), new LocalContext(name, log));
    var json = new ByteArrayOutputStream();
    results.toJson(result, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
