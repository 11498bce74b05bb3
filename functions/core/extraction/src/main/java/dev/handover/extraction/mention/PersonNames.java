package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Names that no table knows and that can be those of persons: two to four capitalised words. Adds
 * mentions labelled {@code personname}, with the words, and {@code bearing} over the words before a
 * name that say who bears it: "radio editor" in "and radio editor Lena Okoro".
 */
final class PersonNames {
  private static final int WORDS_MAX = 4;

  /** The longest description before a name: "the retired Danish frontier inspector". */
  private static final int BEARING_MAX = 4;

  private static final List<String> KNOWN =
      List.of("party", "nation", "nationals", "place", "body", "official", "ministry", "date");
  private static final List<String> ORDINARY =
      List.of(
          "unnamed",
          "title",
          "function",
          "people",
          "plural",
          "modifier",
          "number",
          "ordinal",
          "month",
          "weekday",
          "bound",
          "say",
          "adverb",
          "verb.group",
          "owner",
          "kindof");

  private static final List<String> NO_BEARING =
      List.of("function", "verb.group", "say", "date", "number", "plural", "swap");

  private final Lattice lattice;
  private final boolean[] known;

  private PersonNames(Lattice lattice) {
    this.lattice = lattice;
    this.known = new boolean[lattice.tokens().size()];
    for (String label : KNOWN) {
      for (Mention mention : lattice.labelled(label)) {
        Arrays.fill(known, mention.start(), mention.end(), true);
      }
    }
  }

  static void run(Lattice lattice) {
    new PersonNames(lattice).run();
  }

  private void run() {
    int at = 0;
    while (at < lattice.tokens().size()) {
      int end = end(at);
      boolean named =
          !isOfThing(at) && (words(at, end) >= 2 || (words(at, end) == 1 && isRanked(at)));
      if (named && words(at, end) <= WORDS_MAX) {
        String words = text(at, end);
        lattice.add(new Mention("personname", at, end, words, "name", List.of()));
        addBearing(at);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** "The Basin Monthly". */
  private boolean isOfThing(int name) {
    return name > 0 && lattice.tokens().get(name - 1).key().equals("the");
  }

  /** "Corporal Okoro", "Sgt. Okoro". */
  private boolean isRanked(int name) {
    return lattice.endsBefore("soldierly", name)
        || (name > 1
            && lattice.tokens().get(name - 1).key().equals(".")
            && lattice.endsBefore("soldierly", name - 1));
  }

  private void addBearing(int name) {
    int end = name;
    while (end > 0 && !lattice.startsSentence(end) && isTitle(end - 1)) {
      end--;
    }
    int from = end;
    while (end - from < BEARING_MAX && !lattice.startsSentence(from) && describes(from - 1)) {
      from--;
    }
    if (from < end) {
      lattice.add(new Mention("bearing", from, end, "", "name", List.of()));
    }
  }

  private boolean isTitle(int at) {
    return lattice.has("title", at)
        || (lattice.tokens().get(at).key().equals(".") && at > 0 && lattice.has("title", at - 1));
  }

  private boolean describes(int at) {
    Token token = lattice.tokens().get(at);
    boolean word = token.isWord() && (!token.capitalised() || lattice.has("nation", at));
    return (word || token.key().equals("-"))
        && NO_BEARING.stream().noneMatch(label -> lattice.has(label, at));
  }

  private int end(int start) {
    int at = start;
    while (at < known.length) {
      int initial = initialEnd(at);
      boolean word = isNameWord(at) || (at > start && isInside(at)) || (at > start && isTail(at));
      if (initial == at && !word) {
        return at;
      }
      at = initial > at ? initial : at + 1;
    }
    return at;
  }

  /** "Lena K. Okoro", "R.G.K. Okoro": behind an initial before a name, else where it stands. */
  private int initialEnd(int at) {
    if (known[at] || !isInitial(lattice.tokens().get(at).text())) {
      return at;
    }
    boolean stop = at + 1 < known.length && lattice.tokens().get(at + 1).key().equals(".");
    int end = stop ? at + 2 : at + 1;
    return isNameWord(end) && !lattice.startsSentence(end) ? end : at;
  }

  private static boolean isInitial(String word) {
    return (word.length() == 1 || word.indexOf('.') > 0)
        && word.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
  }

  private boolean isNameWord(int at) {
    return at < known.length
        && !known[at]
        && lattice.tokens().get(at).isWord()
        && lattice.tokens().get(at).capitalised()
        && lattice.tokens().get(at).text().chars().anyMatch(Character::isLowerCase)
        && ORDINARY.stream().allMatch(label -> lattice.at(label, at).isEmpty());
  }

  /** "Hak-sop": what a hyphen ties to a name is part of it. */
  private boolean isTail(int at) {
    Token token = lattice.tokens().get(at);
    return token.isWord() && token.glued() && lattice.tokens().get(at - 1).key().equals("-");
  }

  /** A hyphen inside a double name. */
  private boolean isInside(int at) {
    Token token = lattice.tokens().get(at);
    return token.key().equals("-") && token.glued();
  }

  private int words(int start, int end) {
    int words = 0;
    for (int at = start; at < end; at++) {
      words += lattice.tokens().get(at).isWord() && !joined(at, start) ? 1 : 0;
    }
    return words;
  }

  private boolean joined(int at, int start) {
    return at > start && lattice.tokens().get(at - 1).key().equals("-");
  }

  private String text(int start, int end) {
    return lattice
        .document()
        .text()
        .substring(lattice.tokens().get(start).start(), lattice.tokens().get(end - 1).end());
  }
}
