package dev.handover.ledger.fold;

import java.util.HashSet;
import java.util.Set;

/**
 * Who bears a value out.
 *
 * @param heard independent voices among the postings that were read
 * @param unread texts that were counted and not read, each taken for a voice of its own
 */
record Backing(Set<String> heard, int unread) {
  static final Backing NOBODY = new Backing(Set.of(), 0);

  Backing {
    heard = Set.copyOf(heard);
  }

  int voices() {
    return heard.size() + unread;
  }

  Backing and(Backing other) {
    Set<String> both = new HashSet<>(heard);
    both.addAll(other.heard);
    return new Backing(both, unread + other.unread);
  }
}
