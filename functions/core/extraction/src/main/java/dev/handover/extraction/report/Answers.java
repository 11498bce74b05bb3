package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which way people go of whom only that they came back is told, by the sentence behind: in "60 came
 * home on Friday. Armenia got three" the 60 are not Armenia's.
 */
record Answers(Lattice lattice, Sides sides) {
  /** So many tokens behind a sentence the act stands that answers it, at most. */
  private static final int REACH_MAX = 16;

  /** The side that gets some people, if the next sentence tells what the other one got for them. */
  Optional<Party> to(PeopleGroup people, Fact fact, Set<Party> parties) {
    int from = fact.sentence().end();
    return people.count().isEmpty() || from >= lattice.tokens().size()
        ? Optional.empty()
        : lattice
            .within("act", from, Math.min(lattice.sentenceEnd(from), from + REACH_MAX))
            .stream()
            .findFirst()
            .filter(next -> isAnswer(next, people, from))
            .flatMap(next -> next.value(Act.class).receiver())
            .map(sides::side)
            .filter(parties::contains)
            .flatMap(receiver -> Directions.other(receiver, parties));
  }

  private boolean isAnswer(Mention next, PeopleGroup people, int from) {
    Act act = next.value(Act.class);
    boolean counted =
        act.freed().size() == 1
            && act.freed().getFirst().count().filter(count -> !isSame(count, people)).isPresent();
    return counted
        && act.kind() == ActKind.RECOVERY
        && act.back().isEmpty()
        && !act.status().equals(Optional.of(Status.PLANNED))
        && !lattice.startsParagraph(from)
        && IntStream.of(from, next.start(), next.end()).allMatch(at -> at < lattice.tokens().size())
        && !lattice.overlaps("date", from, lattice.sentenceEnd(from))
        && !lattice.overlaps("another", from, next.end())
        && !lattice.overlaps("summing", from, lattice.sentenceEnd(from));
  }

  private static boolean isSame(int count, PeopleGroup people) {
    return people.count().filter(one -> one == count).isPresent();
  }
}
