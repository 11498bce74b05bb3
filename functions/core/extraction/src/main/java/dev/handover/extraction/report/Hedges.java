package dev.handover.extraction.report;

import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Status;
import java.util.Optional;

/** Tells acts that only look like a handover from facts: supposed, denied, of things, of law. */
final class Hedges {
  /** How many words a hedge governs. */
  static final int REACH_MAX = 10;

  /** "Released a statement". */
  static final int ARTICLE_TOKENS = 1;

  private final Lattice lattice;

  Hedges(Lattice lattice) {
    this.lattice = lattice;
  }

  /** Whether what a mention tells is no fact about captives. */
  boolean isNoFact(Mention mention, Sentence sentence) {
    Act act = mention.value(Act.class);
    boolean denied = !isCalledOff(act) && finds("denial", sentence.start(), sentence.end());
    return denied
        || isHedged(mention, sentence)
        || isOfThings(mention)
        || (isLawful(sentence) && !isBetweenSides(mention, act, sentence));
  }

  static boolean isCalledOff(Act act) {
    return act.kind() == ActKind.CANCELLATION || act.status().equals(Optional.of(Status.CANCELLED));
  }

  /** "If Russia frees 50", "Kyiv denied that it had freed 30", "called on Russia to free 500". */
  private boolean isHedged(Mention act, Sentence sentence) {
    int verb = verb(act);
    return lattice.within("hedge", sentence.start(), verb).stream()
        .anyMatch(hedge -> verb - hedge.end() <= REACH_MAX && !finds("turn", hedge.end(), verb));
  }

  /** Where the verb of an act begins; an act that is a noun phrase is all verb. */
  private static int verb(Mention act) {
    return act.parts().stream()
        .filter(part -> part.value() instanceof VerbGroup)
        .mapToInt(Mention::start)
        .findFirst()
        .orElse(act.start());
  }

  private boolean isOfThings(Mention act) {
    return lattice.within("thing", verb(act), lattice.sentenceEnd(act.start())).stream()
        .anyMatch(thing -> thing.start() - act.end() <= ARTICLE_TOKENS);
  }

  /** "The king pardoned 40 prisoners": what a country does with its own prisoners. */
  private boolean isLawful(Sentence sentence) {
    return finds("domestic", sentence.start(), sentence.end());
  }

  private boolean isBetweenSides(Mention mention, Act act, Sentence sentence) {
    return !act.back().isEmpty()
        || (givesUpForeigners(act) && !finds("domestic", mention.start(), mention.end()))
        || (act.holder().isPresent() && act.receiver().isPresent())
        || finds("swap", sentence.start(), sentence.end());
  }

  /** "Iran let four Americans go, and seven Iranians were pardoned". */
  private static boolean givesUpForeigners(Act act) {
    return act.kind() == ActKind.RELEASE
        && act.holder().isPresent()
        && act.freed().stream()
            .flatMap(people -> people.nationality().stream())
            .anyMatch(nation -> !Optional.of(nation).equals(act.holder()));
  }

  private boolean finds(String label, int start, int end) {
    return !lattice.within(label, start, end).isEmpty();
  }
}
