package dev.handover.local;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which failed events to hand over again.
 *
 * @param show whether only to show them
 */
record RedriveOptions(Deployment deployment, boolean show) {

  /**
   * Reads the arguments of {@code redrive}.
   *
   * @throws UsageException if they make no sense
   */
  static RedriveOptions of(List<String> words, Path dataDefault) {
    Set<String> switches = new HashSet<>(Deployment.SWITCHES);
    switches.add("--show");
    Arguments arguments = Arguments.of(words, Deployment.OPTIONS, switches).without("redrive");
    return new RedriveOptions(Deployment.of(arguments, dataDefault), arguments.isOn("--show"));
  }
}
