package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.model.Party;
import java.util.Set;
import java.util.function.Predicate;

/** Two sides that deal with each other, in the order of their codes. */
record Pair(Party first, Party second) {
  private static final int ISO_LENGTH = 3;

  static Pair of(Party one, Party other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  boolean has(Party party) {
    return first.equals(party) || second.equals(party);
  }

  /** Whether one of them is of some kind. */
  boolean has(Predicate<Party> kind) {
    return kind.test(first) || kind.test(second);
  }

  /** Whether both are among some parties. */
  boolean isAmong(Set<Party> parties) {
    return parties.contains(first) && parties.contains(second);
  }

  /** Whether one of the two is no state. */
  boolean hasGroup() {
    return isGroup(first) || isGroup(second);
  }

  /** The one of the two that is no state. */
  Party group() {
    return isGroup(first) ? first : second;
  }

  /** States have the three letters of ISO 3166; so have some armed groups. */
  static boolean isGroup(Party party) {
    return party.code().length() != ISO_LENGTH || ArmedGroups.has(party);
  }

  Party other(Party party) {
    return first.equals(party) ? second : first;
  }
}
