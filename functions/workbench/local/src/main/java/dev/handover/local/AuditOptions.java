package dev.handover.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to audit.
 *
 * @param table its name
 * @param endpoint where DynamoDB answers; empty for AWS itself
 * @param mend whether to mend what is wrong
 */
record AuditOptions(String table, Optional<URI> endpoint, boolean mend) {

  /**
   * Reads the arguments of {@code audit}.
   *
   * @throws UsageException if they make no sense
   */
  static AuditOptions of(List<String> words) {
    var arguments = Arguments.of(words, Set.of("--table", "--endpoint"), Set.of("--mend"));
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("audit does not take \"" + arguments.operands().getFirst() + "\".");
    }
    return new AuditOptions(
        arguments.value("--table").orElse(DynamoDbServer.TABLE),
        arguments.value("--endpoint").map(AuditOptions::endpoint),
        arguments.isOn("--mend"));
  }

  private static URI endpoint(String word) {
    try {
      URI uri = new URI(word);
      if (Optional.ofNullable(uri.getHost()).isPresent()) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new UsageException(
        "--endpoint is a URL such as http://localhost:8000, not \"" + word + "\".");
  }
}
