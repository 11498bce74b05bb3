package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.mention.VerbGroup.Voice;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Status;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds verbs that share the auxiliary of the one before: "the sick are to be exchanged, and 600
 * bodies handed over" promises both.
 */
final class Conjoined {
  /** So many tokens stand between the two verbs at most. */
  private static final int APART_MAX = 20;

  private Conjoined() {}

  /** Whether a bare participle goes on with what a verb before it says is to come. */
  static boolean isPlanned(Match match, Lattice lattice) {
    return match.fillers().stream()
        .map(Match.Filler::mention)
        .filter(mention -> mention.value() instanceof VerbGroup)
        .findFirst()
        .filter(verb -> verb.value(VerbGroup.class).voice() == Voice.BARE)
        .filter(verb -> verb.start() > match.start())
        .flatMap(verb -> before(verb, lattice))
        .filter(before -> isToBeDone(before.value(VerbGroup.class)))
        .filter(before -> isJoined(before.end(), match.start(), lattice))
        .isPresent();
  }

  private static Optional<Mention> before(Mention verb, Lattice lattice) {
    return lattice
        .within("verb.group", Math.max(0, verb.start() - APART_MAX), verb.start())
        .stream()
        .reduce((_, last) -> last);
  }

  private static boolean isToBeDone(VerbGroup verb) {
    return verb.voice() == Voice.PASSIVE && verb.status().equals(Optional.of(Status.PLANNED));
  }

  /** Whether the next clause begins with "and", in one sentence. */
  private static boolean isJoined(int from, int to, Lattice lattice) {
    return from < to
        && lattice.tokens().get(to - 1).key().equals("and")
        && IntStream.rangeClosed(from, to).noneMatch(lattice::startsSentence)
        && lattice.within("relativepronoun", from, to).isEmpty();
  }
}
