package dev.handover.ingest;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Some articles of an event could not be entered; the others were. Thrown so that Lambda runs the
 * event again, which leaves the entered ones as they are, and puts it in the failed queue in the
 * end.
 */
public final class IngestFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param faults by the object's name as the event has it; at least one
   * @param records how many the event had
   */
  IngestFailedException(Map<String, RuntimeException> faults, int records) {
    super(message(faults, records), faults.values().iterator().next());
    faults.values().stream().skip(1).forEach(this::addSuppressed);
  }

  private static String message(Map<String, RuntimeException> faults, int records) {
    return faults.entrySet().stream()
        .map(fault -> fault.getKey() + ": " + fault.getValue().getMessage())
        .collect(
            Collectors.joining("; ", faults.size() + " of " + records + " records failed. ", ""));
  }
}
