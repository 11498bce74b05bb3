package dev.handover.local;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rejected articles to list.
 *
 * @param prefix of their keys
 * @param reason as records have it
 */
record RejectedOptions(Deployment deployment, String prefix, Optional<String> reason) {

  /**
   * Reads the arguments of {@code rejected}.
   *
   * @throws UsageException if they make no sense
   */
  static RejectedOptions of(List<String> words, Path dataDefault) {
    Set<String> valued = new HashSet<>(Deployment.OPTIONS);
    valued.addAll(Set.of("--prefix", "--reason"));
    Arguments arguments = Arguments.of(words, valued, Deployment.SWITCHES).without("rejected");
    return new RejectedOptions(
        Deployment.of(arguments, dataDefault),
        arguments.value("--prefix").orElse(""),
        arguments.value("--reason"));
  }
}
