package dev.handover.ledger;

/** What became of an event. */
public enum Posted {
  /** The ledger now holds this version. */
  POSTED,

  /** The ledger held this version already. */
  UNCHANGED,

  /** The ledger holds a newer version, and keeps it. */
  STALE,

  /** The article and all that only it said are gone. */
  REMOVED
}
