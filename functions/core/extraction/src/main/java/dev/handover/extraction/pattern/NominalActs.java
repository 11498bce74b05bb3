package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether an act that is a noun phrase has happened: "50 for 50" is to come where it "will be
 * carried out" or "was agreed on". What stands nearest to it in its sentence says so.
 */
final class NominalActs {
  /** Words further away say nothing of it. */
  static final int REACH_MAX = 16;

  /** What did not take place did not, however much is told in between. */
  private static final int OFF_REACH_MAX = 60;

  /** How far before an act the word stands that governs it: "agreed on a swap of 50 for 50". */
  static final int GOVERNING_REACH_MAX = 9;

  /** "Agreed on the return of all their dead in a 50 for 50 format": farther. */
  private static final int FORMULA_REACH_MAX = 14;

  /** What stands behind an act says less of it than what leads up to it. */
  private static final int BEHIND_COST = 2;

  private final Lattice lattice;

  NominalActs(Lattice lattice) {
    this.lattice = lattice;
  }

  private record Sign(Optional<Status> status, int distance) {}

  /** The same acts, those without a verb with the status that their sentence gives them. */
  List<Mention> tensed(List<Mention> acts) {
    return acts.stream().map(act -> isNominal(act) ? tensed(act) : act).toList();
  }

  private static boolean isNominal(Mention act) {
    return act.value(Act.class).kind() != ActKind.CANCELLATION
        && act.parts().stream().noneMatch(part -> part.value() instanceof VerbGroup);
  }

  private Mention tensed(Mention mention) {
    Act act = mention.value(Act.class);
    return sign(mention)
        .map(sign -> mention.withValue(act.withStatus(sign.status())))
        .orElse(mention);
  }

  private Optional<Sign> sign(Mention act) {
    int start = act.start();
    int first = Math.max(0, act.start() - OFF_REACH_MAX);
    while (start > first && !lattice.startsSentence(start)) {
      start--;
    }
    List<Sign> signs = new ArrayList<>();
    int end = Math.min(lattice.sentenceEnd(act.start()), act.end() + OFF_REACH_MAX);
    // Of a phrase and the verb in it the phrase comes first, and counts.
    lattice.within("prospect", start, end).forEach(word -> add(signs, act, word, status(word)));
    lattice.within("verb.group", start, end).stream()
        .filter(verb -> verb.value(VerbGroup.class).voice() != VerbGroup.Voice.PLAIN)
        .filter(verb -> !isWithin(verb, act) && lattice.at("custody", verb.start()).isEmpty())
        .forEach(verb -> add(signs, act, verb, status(verb)));
    lattice
        .within("project", Math.max(start, act.start() - reach(act)), act.start())
        .forEach(word -> add(signs, act, word, status(word)));
    Optional<Sign> off =
        lattice.within("prospect", act.end(), end).stream()
            .filter(word -> word.value().equals("off"))
            .findFirst()
            .map(word -> new Sign(status(word), word.start() - act.end()));
    return off.or(() -> signs.stream().min(Comparator.comparingInt(Sign::distance)));
  }

  private int reach(Mention act) {
    return lattice.has("formula", act.end()) ? FORMULA_REACH_MAX : GOVERNING_REACH_MAX;
  }

  /** "Enabled three to be released": to be released is said of those whom somebody enabled. */
  private static boolean isWithin(Mention verb, Mention act) {
    return verb.start() > act.start() && verb.end() <= act.end();
  }

  private Optional<Status> status(Mention word) {
    if (word.value() instanceof VerbGroup verb) {
      return isLabelled("cancel.", word) ? Optional.of(Status.CANCELLED) : verb.status();
    }
    return switch (word.value(String.class)) {
      case "not" -> Optional.empty();
      case "off" -> Optional.of(Status.CANCELLED);
      default -> Optional.of(Status.PLANNED);
    };
  }

  private boolean isLabelled(String label, Mention verb) {
    return lattice.startingAt(verb.start()).stream()
        .anyMatch(other -> other.end() == verb.end() && other.label().startsWith(label));
  }

  private static void add(List<Sign> signs, Mention act, Mention word, Optional<Status> status) {
    int distance =
        word.start() >= act.end()
            ? (word.start() - act.end()) * BEHIND_COST
            : Math.max(0, act.start() - word.end());
    if (distance <= (status.equals(Optional.of(Status.CANCELLED)) ? OFF_REACH_MAX : REACH_MAX)) {
      signs.add(new Sign(status, distance));
    }
  }
}
