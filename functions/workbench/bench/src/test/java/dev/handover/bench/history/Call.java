package dev.handover.bench.history;

/** A call that the ingest function makes. */
enum Call {
  GET_OBJECT,
  GET_ITEM,
  BATCH_GET_ITEM,
  QUERY,
  TRANSACT_WRITE_ITEMS;

  /** Whether it writes, and so may meet another writer. */
  boolean writes() {
    return this == TRANSACT_WRITE_ITEMS;
  }
}
