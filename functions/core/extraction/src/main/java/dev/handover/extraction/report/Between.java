package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.List;
import java.util.Set;

/**
 * Who stood between the sides, where a sentence tells of mediation in words that no rule reads: the
 * states and organisations near the word for it that are none of the sides.
 */
final class Between {
  /** Further away, in tokens, somebody else is meant. */
  static final int REACH_MAX = 14;

  /** A longer list is no list of mediators. */
  static final int PARTIES_MAX = 4;

  private final Lattice lattice;

  Between(Lattice lattice) {
    this.lattice = lattice;
  }

  /** Whether a sentence tells of mediation, in whatever words. */
  boolean isTold(Sentence sentence) {
    return !lattice.within("between", sentence.start(), sentence.end()).isEmpty();
  }

  /** The mentions of those between, in the order of the text. */
  List<Mention> in(Sentence sentence, Set<Party> sides) {
    List<Mention> words = lattice.within("between", sentence.start(), sentence.end());
    List<Mention> brokers =
        lattice.within("brokers", sentence.start(), sentence.end()).stream()
            .filter(mention -> !lattice.overlaps("location", mention))
            // "Like the Chad-Sudan exchange": those two are its sides.
            .filter(mention -> !lattice.overlaps("swap", mention))
            .filter(mention -> isOther(mention, sides))
            .filter(mention -> words.stream().anyMatch(word -> isNear(word, mention)))
            .toList();
    return parties(brokers) <= PARTIES_MAX ? brokers : List.of();
  }

  private static boolean isOther(Mention mention, Set<Party> sides) {
    return mention.value(Mediators.class).parties().stream().noneMatch(sides::contains);
  }

  private static long parties(List<Mention> brokers) {
    return brokers.stream()
        .flatMap(mention -> mention.value(Mediators.class).parties().stream())
        .distinct()
        .count();
  }

  private boolean isNear(Mention word, Mention broker) {
    int from = Math.min(word.start(), broker.start());
    int to = Math.max(word.end(), broker.end());
    return to - from <= REACH_MAX + word.length() + broker.length()
        && lattice.within("notyet", from, to).isEmpty();
  }
}
