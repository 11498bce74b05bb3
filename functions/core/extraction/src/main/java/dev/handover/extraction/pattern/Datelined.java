package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Marks datelines, each as a mention labelled {@code datelined}: in "KABUL, Afghanistan (AP) —" and
 * "12 May 2021 (YEREVAN) –" nobody hands over anything.
 */
final class Datelined {
  /** A place or two, the date, the agency. */
  private static final int TOKENS_MAX = 14;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  private Datelined() {}

  static void mark(Lattice lattice) {
    for (Sentence sentence : lattice.document().sentences()) {
      end(lattice, sentence)
          .map(
              end ->
                  new Mention(
                      "datelined", sentence.start(), end, "dateline", "datelined", List.of()))
          .ifPresent(lattice::add);
    }
  }

  private static Optional<Integer> end(Lattice lattice, Sentence sentence) {
    int limit = Math.min(sentence.end(), sentence.start() + TOKENS_MAX);
    return IntStream.range(sentence.start() + 1, limit)
        .filter(at -> isDash(lattice.tokens(), at))
        .boxed()
        .findFirst()
        .filter(dash -> isDateline(lattice, sentence.start(), dash));
  }

  /** A dash with room on either side, or behind a bracket. */
  private static boolean isDash(List<Token> tokens, int at) {
    return DASHES.contains(tokens.get(at).key())
        && (!tokens.get(at).glued() || isBracket(tokens.get(at - 1)));
  }

  private static boolean isBracket(Token token) {
    return token.key().equals(")");
  }

  private static boolean isDateline(Lattice lattice, int start, int dash) {
    List<Token> tokens = lattice.tokens();
    boolean ofAgency = isBracket(tokens.get(dash - 1));
    boolean ofPlace =
        tokens.get(start).isShouted()
            && Stream.of("party", "nation", "place", "location", "source", "bureaucity")
                .anyMatch(label -> !lattice.within(label, start, dash).isEmpty());
    return (ofAgency || ofPlace)
        && Stream.of("verb.group", "groups", "swap", "say")
            .allMatch(label -> lattice.within(label, start, dash).isEmpty());
  }
}
