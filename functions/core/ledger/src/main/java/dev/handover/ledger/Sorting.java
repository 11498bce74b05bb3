package dev.handover.ledger;

/** In which order a list is read. */
public enum Sorting {
  /** The latest day first, what has no day last. */
  NEWEST,

  /** The exact reverse of {@link #NEWEST}: what has no day comes first. */
  OLDEST
}
