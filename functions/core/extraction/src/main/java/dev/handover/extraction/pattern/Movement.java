package dev.handover.extraction.pattern;

import dev.handover.model.Party;
import java.util.Optional;

/**
 * That people were moved from one side to another.
 *
 * @param receiver where they went, if it is said
 * @param holder where they had been held, if it is said
 */
record Movement(Way way, Optional<Party> receiver, Optional<Party> holder) {
  /** What the subject of a verb of moving does. */
  enum Way {
    /** It lets people go. */
    GIVEN,
    /** It gets people. */
    RECEIVED,
    /** It comes back, or the verb does not say which of these. */
    RETURNED,
    /** It gives and gets. */
    EXCHANGED
  }

  @Override
  public String toString() {
    return way
        + receiver.map(party -> " to=" + party).orElse("")
        + holder.map(party -> " from=" + party).orElse("");
  }
}
