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
  REMOVED,

  /** What the ledger held has changed since it was asked: to be read again from the bucket. */
  OVERTAKEN
}
