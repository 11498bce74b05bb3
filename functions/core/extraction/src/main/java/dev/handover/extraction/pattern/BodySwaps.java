package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.model.Bound;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;

/** "The two held an exchange of bodies": the noun tells of whom, where nothing counts them. */
final class BodySwaps {
  private BodySwaps() {}

  /** Who was exchanged in all: those told of, or the dead. */
  static List<PeopleGroup> total(Match match, List<PeopleGroup> told, Lattice lattice) {
    boolean ofBodies =
        told.isEmpty()
            && match.rule().meaning().equals("EXCHANGE")
            && match.all("each").isEmpty()
            && match.all("swap").stream()
                .anyMatch(swap -> !lattice.within("corpse", swap.start(), swap.end()).isEmpty());
    return ofBodies
        ? List.of(new PeopleGroup(People.REMAINS, Optional.empty(), Bound.EXACT, Optional.empty()))
        : told;
  }
}
