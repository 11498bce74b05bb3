package dev.handover.local;

import java.util.List;
import java.util.Set;

/**
 * What to extract from.
 *
 * @param explain whether to show which rules found what
 * @param paths files and folders, as given; at least one
 */
record ExtractOptions(boolean explain, List<String> paths) {

  /**
   * Reads the arguments of {@code extract}.
   *
   * @throws UsageException if they make no sense
   */
  static ExtractOptions of(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), Set.of("--explain"));
    if (arguments.operands().isEmpty()) {
      throw new UsageException("extract needs a file or a folder.");
    }
    return new ExtractOptions(arguments.isOn("--explain"), arguments.operands());
  }
}
