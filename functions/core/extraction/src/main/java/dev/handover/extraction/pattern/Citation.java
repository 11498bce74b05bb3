package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.Source;
import dev.handover.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * Whoever was cited before and is of one of these kinds: "it said".
   *
   * @param noun a word of the name, if it was told with it: "Headquarters"
   */
  record Same(Set<Source.Kind> kinds, Optional<String> noun) implements Citation {
    public Same {
      kinds = Set.copyOf(kinds);
    }

    /** From the kinds that a word can take up, and with a capital what the name says. */
    static Same of(String words) {
      Map<Boolean, List<String>> told =
          Stream.of(words.split(" ", -1))
              .collect(Collectors.partitioningBy(word -> Character.isUpperCase(word.charAt(0))));
      return new Same(
          told.getOrDefault(false, List.of()).stream()
              .map(kind -> Source.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toUnmodifiableSet()),
          told.getOrDefault(true, List.of()).stream().findFirst());
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
