package dev.handover.local;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What to audit.
 *
 * @param mend whether to mend what is wrong
 */
record AuditOptions(TableAddress address, boolean mend) {

  /**
   * Reads the arguments of {@code audit}.
   *
   * @throws UsageException if they make no sense
   */
  static AuditOptions of(List<String> words, Path dataDefault) {
    Set<String> switches = new HashSet<>(Deployment.SWITCHES);
    switches.add("--mend");
    Arguments arguments = Arguments.of(words, TableAddress.OPTIONS, switches).without("audit");
    return new AuditOptions(TableAddress.of(arguments, dataDefault), arguments.isOn("--mend"));
  }

  String table() {
    return address.table();
  }
}
