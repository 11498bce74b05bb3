package dev.handover.bench.stack;

/**
 * What calls to DynamoDB cost.
 *
 * @param readUnits capacity units of reads, as DynamoDB says
 * @param writeUnits capacity units of writes
 */
public record Cost(int calls, double readUnits, double writeUnits) {
  /** Nothing was called. */
  public static final Cost NONE = new Cost(0, 0, 0);

  /** Both together. */
  public Cost plus(Cost more) {
    return new Cost(calls + more.calls, readUnits + more.readUnits, writeUnits + more.writeUnits);
  }
}
