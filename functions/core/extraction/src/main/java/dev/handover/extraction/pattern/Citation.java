package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.Source;
import dev.handover.model.Party;

/** Who is cited by a phrase. */
public sealed interface Citation {
  /** Somebody by name. */
  record Named(Source source) implements Citation {
    @Override
    public String toString() {
      return source.name();
    }
  }

  /** A side as such: "Kyiv said". */
  record OfSide(Party party) implements Citation {
    @Override
    public String toString() {
      return party.code();
    }
  }

  /** Whoever was cited before: "it said". */
  record Same() implements Citation {
    @Override
    public String toString() {
      return "same";
    }
  }
}
