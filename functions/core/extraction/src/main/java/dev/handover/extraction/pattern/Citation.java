package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.Source;
import dev.handover.model.Party;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who a phrase says is speaking. */
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

  /** Both sides as such: "the two governments said". */
  record Everybody() implements Citation {
    @Override
    public String toString() {
      return "both sides";
    }
  }

  /** Whoever was cited before and is of one of these kinds: "it said". */
  record Same(Set<Source.Kind> kinds) implements Citation {
    public Same {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public String toString() {
      return kinds.stream()
          .sorted()
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" or ", "the ", " before"));
    }
  }
}
