package dev.handover.ledger.fold;

import java.util.HashSet;
import java.util.Set;

/**
 * Who bears a value out.
 *
 * @param heard independent voices among the postings that were read
 * @param unread claims that were counted and not read, each taken for a voice of its own
 * @param texts how many texts were not read at all: so many voices there can be beyond those heard
 */
record Backing(Set<String> heard, int unread, int texts) {
  static final Backing NOBODY = new Backing(Set.of(), 0, 0);

  Backing {
    heard = Set.copyOf(heard);
  }

  /** Somebody who was heard. */
  static Backing of(String voice) {
    return new Backing(Set.of(voice), 0, 0);
  }

  int voices() {
    return heard.size() + Math.min(unread, texts);
  }

  /** With those who say something else that bears it out. */
  Backing and(Backing other) {
    return new Backing(both(other), unread + other.unread, Math.max(texts, other.texts));
  }

  /** With those who bear it out by what they say besides: the unread among them may be the same. */
  Backing besides(Backing other) {
    return new Backing(both(other), Math.max(unread, other.unread), Math.max(texts, other.texts));
  }

  private Set<String> both(Backing other) {
    Set<String> both = new HashSet<>(heard);
    both.addAll(other.heard);
    return both;
  }
}
