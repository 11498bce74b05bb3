package dev.handover.bench.load;

/**
 * What calls to DynamoDB cost.
 *
 * @param readUnits capacity units of reads, as DynamoDB says
 * @param writeUnits capacity units of writes
 */
record Cost(int calls, double readUnits, double writeUnits) {
  static final Cost NONE = new Cost(0, 0, 0);

  Cost plus(Cost more) {
    return new Cost(calls + more.calls, readUnits + more.readUnits, writeUnits + more.writeUnits);
  }
}
