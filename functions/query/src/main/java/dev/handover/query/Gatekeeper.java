package dev.handover.query;

import dev.handover.query.http.Answer;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets through who may read. Signatures and tokens are the HttpApi's to check, before it calls the
 * function; it knows no keys, so these are checked here.
 */
final class Gatekeeper {
  /** Lower case, as an HttpApi writes names of headers. */
  static final String KEY_HEADER = "x-api-key";

  private static final String CHALLENGE = "ApiKey realm=\"handover\", header=\"x-api-key\"";

  /** The first part of paths at which no record is told. */
  private static final Set<String> FOR_ANYBODY =
      Set.of("health", "docs", "openapi.json", "problems");

  private final Optional<ApiKeys> keys;

  private Gatekeeper(Optional<ApiKeys> keys) {
    this.keys = keys;
  }

  /** Lets everybody through. */
  static Gatekeeper open() {
    return new Gatekeeper(Optional.empty());
  }

  /**
   * Does what {@code ACCESS} says: {@code open}, {@code key} with {@code API_KEYS}, or {@code iam}
   * or {@code jwt}, of which nothing is left to do.
   *
   * @throws IllegalStateException if it says nothing else than these, or the keys are missing or
   *     weak
   */
  static Gatekeeper of(Map<String, String> environment) {
    String access = environment.getOrDefault("ACCESS", "");
    return switch (access) {
      case "open", "iam", "jwt" -> open();
      case "key" ->
          new Gatekeeper(Optional.of(ApiKeys.parse(environment.getOrDefault("API_KEYS", ""))));
      default ->
          throw new IllegalStateException(
              "Set ACCESS to open, key, iam or jwt; it is \"" + access + "\"");
    };
  }

  /** The answer of the work, or the problem that a key is missing or wrong. */
  Answer answer(Request request, Function<Request, Answer> work) {
    Optional<String> key = request.header(KEY_HEADER);
    if (keys.isEmpty() || isForAnybody(request) || key.filter(keys.get()::hold).isPresent()) {
      return work.apply(request);
    }
    String detail =
        key.isPresent()
            ? "The key in the header x-api-key is not one of this service's, or not any more."
            : "Send your key in the header x-api-key; whoever runs this service gives keys out.";
    return Problem.of(ProblemType.UNAUTHORIZED, detail)
        .answer(request)
        .with("www-authenticate", CHALLENGE);
  }

  /** A browser's question before a request carries no key. */
  private static boolean isForAnybody(Request request) {
    return request.method().equals("OPTIONS")
        || request.path().equals("/")
        || FOR_ANYBODY.contains(request.segments().getFirst());
  }
}
