package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The short forms of sources that an article has named in full: a surname, and initials that stand
 * in brackets behind a name. Adds mentions labelled {@code source}.
 */
final class Shorthands {
  private static final int SURNAME_LENGTH_MIN = 3;

  private final Lattice lattice;
  private final Map<String, Source> byShorthand = new HashMap<>();
  private final boolean[] named;

  private Shorthands(Lattice lattice) {
    this.lattice = lattice;
    this.named = new boolean[lattice.tokens().size()];
  }

  static void run(Lattice lattice) {
    Shorthands shorthands = new Shorthands(lattice);
    lattice.labelled("source").forEach(shorthands::learn);
    shorthands.find();
  }

  private void learn(Mention mention) {
    Arrays.fill(named, mention.start(), mention.end(), true);
    Source source = mention.value(Source.class);
    if (source.isHuman()) {
      String name = source.name();
      keep(name.substring(name.lastIndexOf(' ') + 1), source);
    } else {
      initials(mention.end()).ifPresent(initials -> keep(initials, source));
    }
  }

  /** Whoever is known by office goes before a namesake. */
  private void keep(String shorthand, Source source) {
    if (shorthand.length() >= SURNAME_LENGTH_MIN) {
      byShorthand.merge(
          shorthand, source, (one, other) -> one.kind() == Source.Kind.PERSON ? other : one);
    }
  }

  private Optional<String> initials(int at) {
    List<Token> tokens = lattice.tokens();
    boolean bracketed =
        at + 2 < tokens.size()
            && tokens.get(at).key().equals("(")
            && tokens.get(at + 2).key().equals(")");
    return bracketed && isUpper(tokens.get(at + 1).text())
        ? Optional.of(tokens.get(at + 1).text())
        : Optional.empty();
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private void find() {
    List<Token> tokens = lattice.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      int end = at;
      Optional<Source> source = Optional.empty();
      for (int last = at; last < Math.min(at + 3, tokens.size()) && !named[last]; last++) {
        Optional<Source> found = Optional.ofNullable(byShorthand.get(text(at, last + 1)));
        if (found.isPresent()) {
          source = found;
          end = last + 1;
        }
      }
      int behind = end;
      int start = at;
      source.ifPresent(
          found ->
              lattice.add(new Mention("source", start, behind, found, "named before", List.of())));
      at = Math.max(at, end - 1);
    }
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int at = start; at < end; at++) {
      text.append(lattice.tokens().get(at).text());
    }
    return text.toString();
  }
}
