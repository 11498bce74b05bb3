package dev.handover.local;

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
  static AuditOptions of(List<String> words) {
    var arguments = Arguments.of(words, TableAddress.OPTIONS, Set.of("--mend"));
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("audit does not take \"" + arguments.operands().getFirst() + "\".");
    }
    return new AuditOptions(TableAddress.of(arguments), arguments.isOn("--mend"));
  }

  String table() {
    return address.table();
  }
}
