package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Marks the words that tell nothing of a handover, each as a mention labelled {@code gap}: an act's
 * parts may stand as far apart as they like, with such words between them.
 */
final class Gaps {
  private static final Set<String> TELLING =
      Set.of("who", "swap", "side", "give.", "receive.", "comeback.", "exchange.");

  /** How long words about some of those told may be. */
  private static final int APPOSITION_MAX = 18;

  /** How many words tell how long: "for well over a year". */
  private static final int WHILE_MAX = 5;

  private static final List<String> HANDING =
      List.of("give.active", "receive.active", "exchange.active", "sendoff.active");

  private Gaps() {}

  static void mark(Lattice lattice) {
    boolean[] telling = new boolean[lattice.tokens().size()];
    Map<String, Boolean> tells = new HashMap<>();
    for (int at = 0; at < telling.length; at++) {
      for (Mention mention : lattice.startingAt(at)) {
        if (tells.computeIfAbsent(mention.label(), Gaps::tells)
            && !isUncounted(mention)
            && !Pronouns.found(mention)) {
          set(telling, mention, true);
        }
      }
    }
    // The side in "the Russian Defence Ministry" or "in Belarus" is nobody who hands over.
    List.of("source", "location", "mediator", "custody", "cite", "datelined")
        .forEach(label -> clear(lattice, label, telling));
    for (Mention hinge : lattice.labelled("hinge")) {
      set(telling, hinge, !isBeforeDate(hinge, lattice) && !isOfTime(hinge, lattice));
    }
    List.of("heldclause", "epithet").forEach(label -> clear(lattice, label, telling));
    clearShortNames(lattice, telling);
    clearAppositions(lattice, telling);
    severAfterVerbs(lattice, telling);
    lattice.labelled("ownclause").forEach(clause -> set(telling, clause, true));
    for (int at = 0; at < telling.length; at++) {
      if (!telling[at]) {
        lattice.add(new Mention("gap", at, at + 1, "", "gap", List.of()));
      }
    }
  }

  /** "Thirty men, most of them villagers of Chad, were flown home". */
  private static void clearAppositions(Lattice lattice, boolean[] telling) {
    for (Mention them : lattice.labelled("pronoun")) {
      int of = them.start() - 1;
      if (of > 1 && key(lattice, of).equals("of") && key(lattice, of - 2).equals(",")) {
        int limit = Math.min(lattice.sentenceEnd(of), of + APPOSITION_MAX);
        IntStream.range(them.end(), limit)
            .filter(at -> key(lattice, at).equals(","))
            .findFirst()
            .stream()
            .filter(end -> lattice.within("verb.group", of, end).isEmpty())
            .forEach(end -> Arrays.fill(telling, of - 1, end, false));
      }
    }
  }

  private static String key(Lattice lattice, int at) {
    return lattice.tokens().get(at).key();
  }

  /** "The Revolutionary Army (RA) freed 12": the letters are the name once more. */
  private static void clearShortNames(Lattice lattice, boolean[] telling) {
    List<Token> tokens = lattice.tokens();
    for (int at = 0; at + 2 < telling.length; at++) {
      if (tokens.get(at).key().equals("(")
          && tokens.get(at + 1).isShouted()
          && tokens.get(at + 2).key().equals(")")) {
        telling[at] = false;
        telling[at + 2] = false;
        telling[at + 1] = lattice.has("side", at + 1);
      }
    }
  }

  /**
   * "27 that Georgia gave up, and 1,245 on Friday": who stands behind the comma is not given up.
   */
  private static void severAfterVerbs(Lattice lattice, boolean[] telling) {
    for (Mention verb : lattice.labelled("verb.group")) {
      int and = verb.end() + 1;
      if (and < telling.length
          && lattice.tokens().get(verb.end()).key().equals(",")
          && lattice.tokens().get(and).key().equals("and")) {
        telling[and] = true;
      }
    }
  }

  /** "Planned for Saturday" turns nothing; "; on Saturday" begins another clause. */
  private static boolean isBeforeDate(Mention hinge, Lattice lattice) {
    return lattice.at("date", hinge.end()).isPresent() && !key(lattice, hinge.start()).equals(";");
  }

  /** "For three weeks", "for more than a year" tell how long. */
  private static boolean isOfTime(Mention hinge, Lattice lattice) {
    return Stream.of(hinge.end(), hinge.end() + 1)
            .flatMap(at -> lattice.at("number", at).stream())
            .anyMatch(number -> lattice.has("unit", number.end()))
        || (key(lattice, hinge.start()).equals("for") && isAWhile(hinge.end(), lattice));
  }

  private static boolean isAWhile(int from, Lattice lattice) {
    int limit = Math.min(lattice.sentenceEnd(from - 1), from + WHILE_MAX);
    return IntStream.range(from, limit)
        .filter(at -> lattice.has("unit", at))
        .limit(1)
        .anyMatch(
            at ->
                (lattice.has("awhile", at - 1) || lattice.has("number", at - 1))
                    && !lattice.overlaps("who", from, at));
  }

  /** "Rescuers", "families": people without a number stand aside for those with one. */
  private static boolean isUncounted(Mention mention) {
    return mention.value() instanceof PeopleList list && !list.isCounted();
  }

  private static boolean tells(String label) {
    return TELLING.stream()
        .anyMatch(one -> one.endsWith(".") ? label.startsWith(one) : label.equals(one));
  }

  private static void clear(Lattice lattice, String label, boolean[] telling) {
    for (Mention mention : lattice.labelled(label)) {
      boolean holdsPeople =
          lattice.within("who", mention.start(), mention.end()).stream()
              .anyMatch(who -> !(label.equals("heldclause") && isUncounted(who)));
      if (!holdsPeople && !isActing(mention, lattice)) {
        set(telling, mention, false);
      }
    }
  }

  /** "The army said that the RSF had released 33": a source that hands over is a side. */
  private static boolean isActing(Mention mention, Lattice lattice) {
    return mention.label().equals("source")
        && lattice
            .at("side", mention.start())
            .filter(side -> side.end() == mention.end())
            .isPresent()
        && HANDING.stream().anyMatch(label -> lattice.at(label, mention.end()).isPresent());
  }

  private static void set(boolean[] telling, Mention mention, boolean value) {
    Arrays.fill(telling, mention.start(), mention.end(), value);
  }
}
