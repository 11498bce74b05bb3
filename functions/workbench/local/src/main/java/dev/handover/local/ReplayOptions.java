package dev.handover.local;

import dev.handover.local.replay.Scope;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to have read again.
 *
 * @param perSecond objects begun in a second at most
 * @param parallel invocations under way at one time
 */
record ReplayOptions(
    Deployment deployment,
    String prefix,
    Optional<String> after,
    boolean all,
    int perSecond,
    int parallel) {
  private static final int PER_SECOND = 20;
  private static final int PARALLEL = 4;
  private static final int MOST = 1_000;

  /**
   * Reads the arguments of {@code replay}.
   *
   * @throws UsageException if they make no sense
   */
  static ReplayOptions of(List<String> words, Path dataDefault) {
    Set<String> valued = new HashSet<>(Deployment.OPTIONS);
    valued.addAll(Set.of("--prefix", "--after", "--per-second", "--parallel"));
    Set<String> switches = new HashSet<>(Deployment.SWITCHES);
    switches.add("--all");
    Arguments arguments = Arguments.of(words, valued, switches).without("replay");
    Deployment deployment = Deployment.of(arguments, dataDefault);
    String prefix = arguments.value("--prefix").orElse(deployment.prefix());
    if (!prefix.startsWith(deployment.prefix())) {
      throw new UsageException(
          "--prefix starts with %s: the function may read no other articles."
              .formatted(deployment.prefix()));
    }
    return new ReplayOptions(
        deployment,
        prefix,
        arguments.value("--after"),
        arguments.isOn("--all"),
        arguments.number("--per-second", 1, MOST).orElse(PER_SECOND),
        arguments.number("--parallel", 1, MOST).orElse(PARALLEL));
  }

  Scope scope() {
    return new Scope(deployment.bucket(), prefix, after, all);
  }
}
