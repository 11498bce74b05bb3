package dev.handover.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A function of objects behind Lambda's own serializers, so that nothing reaches it here that could
 * not reach it there.
 */
final class PojoFunction<I, O> implements RequestStreamHandler {
  private final RequestHandler<I, O> function;
  private final PojoSerializer<I> events;
  private final PojoSerializer<O> results;

  PojoFunction(RequestHandler<I, O> function, Class<I> event, Class<O> result) {
    this.function = function;
    this.events = serializer(event);
    this.results = serializer(result);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, type.getClassLoader());
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context) {
    results.toJson(function.handleRequest(events.fromJson(input), context), output);
  }
}
