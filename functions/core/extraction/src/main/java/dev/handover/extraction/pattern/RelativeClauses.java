package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Clauses between commas that say more of the people before them and tell of no handover: "700
 * Croats, most of whom had not seen daylight for months, were driven home".
 */
final class RelativeClauses {
  /** A longer one is not looked for. */
  private static final int TOKENS_MAX = 40;

  /** "Most of whom". */
  private static final int PRONOUN_APART_MAX = 3;

  private static final List<String> TELLING = List.of("swap", "give.", "receive.", "exchange.");

  private final Lattice lattice;

  RelativeClauses(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The clauses, each with its commas. */
  List<Mention> told() {
    List<Mention> clauses = new ArrayList<>();
    for (Mention who : lattice.labelled("who")) {
      if (is(who.end(), ",") && opens(who.end() + 1)) {
        int end = closing(who.end() + 1, lattice.sentenceEnd(who.start()));
        if (end > 0 && !tells(who.end(), end)) {
          clauses.add(new Mention("relative", who.end(), end, "", "relative", List.of(who)));
        }
      }
    }
    return clauses;
  }

  private boolean opens(int at) {
    for (int next = at; next < at + PRONOUN_APART_MAX; next++) {
      if (lattice.has("relativepronoun", next)) {
        return next == at || is(next - 1, "of");
      }
    }
    return false;
  }

  private int closing(int from, int sentenceEnd) {
    int limit = Math.min(sentenceEnd, from + TOKENS_MAX);
    for (int at = from; at < limit; at++) {
      if (is(at, ",") && lattice.has("verb.group", at + 1)) {
        return at + 1;
      }
    }
    return 0;
  }

  private boolean tells(int start, int end) {
    boolean counted =
        lattice.within("who", start, end).stream()
            .anyMatch(who -> who.value(PeopleList.class).isCounted());
    return counted
        || Stream.iterate(start, at -> at < end, at -> at + 1)
            .flatMap(at -> lattice.startingAt(at).stream())
            .anyMatch(mention -> TELLING.stream().anyMatch(mention.label()::startsWith));
  }

  private boolean is(int at, String key) {
    return at < lattice.tokens().size() && lattice.tokens().get(at).key().equals(key);
  }
}
