package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * Any word that may describe people and is in no list: mentions labelled {@code quality}, so that
 * "nine hooded prisoners" and "45 Azov fighters" need no list of all that people can be; and
 * plurals that their endings make people, labelled {@code folk}: "four dentists", "26 Sadrists".
 */
final class Qualities {
  /** Shorter words with these endings are lists, omens and Paris. */
  private static final int FOLK_MIN = 7;

  private static final List<String> OTHER =
      List.of(
          "function",
          "unquality",
          "nation",
          "nationals",
          "people",
          "plural",
          "branch",
          "number",
          "numeral",
          "month",
          "weekday",
          "unit",
          "period",
          "say");

  private Qualities() {}

  static void run(Lattice lattice) {
    for (int at = 0; at < lattice.tokens().size(); at++) {
      if (isQuality(lattice, at)) {
        String key = lattice.tokens().get(at).key();
        lattice.add(new Mention("quality", at, at + 1, key, "quality", List.of()));
      } else if (isFolk(lattice, at)) {
        String key = lattice.tokens().get(at).key();
        lattice.add(new Mention("folk", at, at + 1, key, "folk", List.of()));
      }
    }
  }

  private static boolean isFolk(Lattice lattice, int at) {
    Token token = lattice.tokens().get(at);
    boolean folk =
        token.key().length() >= FOLK_MIN
            && (Stream.of("ists", "men", "women").anyMatch(token.key()::endsWith)
                || (token.capitalised()
                    && Stream.of("ans", "is", "ites").anyMatch(token.key()::endsWith)));
    return folk
        && Stream.concat(OTHER.stream(), Stream.of("party", "place", "body", "official"))
            .noneMatch(label -> lattice.has(label, at));
  }

  private static boolean isQuality(Lattice lattice, int at) {
    Token token = lattice.tokens().get(at);
    boolean inflected =
        Stream.of("s", "ing", "ly").anyMatch(token.key()::endsWith)
            && Stream.of("ous", "less").noneMatch(token.key()::endsWith);
    return token.isWord()
        && !inflected
        && OTHER.stream().noneMatch(label -> lattice.has(label, at));
  }
}
