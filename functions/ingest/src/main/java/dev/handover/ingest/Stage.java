package dev.handover.ingest;

/** A part of the work on one article. */
enum Stage {
  /** From the bucket. */
  READ,

  /** What it says. */
  EXTRACT,

  /** To the ledger. */
  POST
}
