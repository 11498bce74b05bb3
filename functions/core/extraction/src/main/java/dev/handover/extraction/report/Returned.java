package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;

/**
 * "Georgia returned 277 people": it gave them back, or it got them back, where the story is
 * Georgia's and nobody is named who got them.
 */
record Returned(Lattice lattice, Sides sides) {
  /** The side that got its own people back by an act that says so in a word of two meanings. */
  Optional<Party> to(PeopleGroup people, Fact fact) {
    Act act = fact.act();
    boolean open =
        act.receiver().isEmpty()
            && act.back().isEmpty()
            && people.people() != People.REMAINS
            && people.count().filter(count -> count > 1).isPresent()
            && people.nationality().isEmpty();
    return open && comesBack(fact.mention())
        ? act.holder().map(sides::side).filter(one -> sides.home().equals(Optional.of(one)))
        : Optional.empty();
  }

  private boolean comesBack(Mention act) {
    return act.parts().stream()
        .filter(part -> part.label().startsWith("give."))
        .flatMap(part -> lattice.within("verb.part", part.start(), part.end()).stream())
        .anyMatch(verb -> verb.value(String.class).contains("comeback"));
  }
}
