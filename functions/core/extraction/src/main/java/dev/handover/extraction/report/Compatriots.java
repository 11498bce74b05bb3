package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.Optional;

/** Tells of whom a paragraph spoke just before, be they freed or not. */
record Compatriots(Lattice lattice) {
  /** How far back they stand, in tokens. */
  private static final int BACK_MAX = 40;

  /** "Twenty Danes are still in prison. A first group of nine was released": Danes. */
  Optional<PeopleGroup> before(Fact fact) {
    int start = fact.mention().start();
    int from = start;
    while (from > 0 && start - from < BACK_MAX && !lattice.startsParagraph(from)) {
      from--;
    }
    return lattice.within("group", from, start).reversed().stream()
        .map((Mention group) -> group.value(PeopleGroup.class))
        .filter(people -> people.nationality().isPresent())
        .findFirst();
  }
}
