package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.Arrays;
import java.util.List;

/**
 * What may stand between the parts of a phrase about a deal: "the agreement <em>on prisoners that
 * the two sides</em> signed <em>after long talks</em> in Doha". Adds mentions labelled {@code
 * dealgap} for all words but those that make the phrase, tell what was then done, or end a clause.
 */
final class DealGaps {
  private static final List<String> PARTS = List.of("deal", "halt", "location", "date");
  private static final List<String> SAYING = List.of("say.past", "say.third");
  private static final List<String> DEEDS =
      List.of(
          "give.active",
          "give.passive",
          "receive.active",
          "receive.passive",
          "comeback.active",
          "exchange.active",
          "exchange.passive",
          "sendoff.active",
          "sendoff.passive",
          "arrive.active");

  private DealGaps() {}

  static void mark(Lattice lattice) {
    boolean[] telling = new boolean[lattice.tokens().size()];
    PARTS.forEach(label -> lattice.labelled(label).forEach(mention -> set(telling, mention)));
    SAYING.stream()
        .flatMap(label -> lattice.labelled(label).stream())
        .filter(verb -> !lattice.overlaps("party", verb) && !lattice.overlaps("proclaim", verb))
        .forEach(verb -> set(telling, verb));
    DEEDS.stream()
        .flatMap(label -> lattice.labelled(label).stream())
        .filter(verb -> !isAim(lattice, verb))
        .forEach(verb -> set(telling, verb));
    for (int at = 0; at < telling.length; at++) {
      if (!telling[at] && !lattice.has("dealend", at)) {
        lattice.add(new Mention("dealgap", at, at + 1, "", "dealgap", List.of()));
      }
    }
  }

  /** "A deal to free them" tells what it is about, not what was done. */
  private static boolean isAim(Lattice lattice, Mention verb) {
    return lattice.tokens().get(verb.start()).key().equals("to")
        || (verb.start() > 0 && lattice.tokens().get(verb.start() - 1).key().equals("to"));
  }

  private static void set(boolean[] telling, Mention mention) {
    Arrays.fill(telling, mention.start(), mention.end(), true);
  }
}
