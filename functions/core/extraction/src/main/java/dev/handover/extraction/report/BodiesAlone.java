package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.PeopleList;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an act tells of bodies alone: as an act of their own they are an exchange of their own,
 * but not in "freed 32 soldiers and gave back a body".
 *
 * @param current the occasion told of last
 */
record BodiesAlone(Lattice lattice, Optional<Occasion> current) {
  /** What a number without a noun is taken for may be bodies. */
  private static final Set<People> UNCERTAIN = Set.of(People.REMAINS, People.PEOPLE);

  boolean told(Fact fact, List<Move> moves) {
    boolean bodies =
        moves.isEmpty() ? fact.act().isOfBodies() : moves.stream().allMatch(Move::isOfBodies);
    return bodies
        && !fact.mentions("swap", lattice)
        && !fact.mentions("together", lattice)
        && !isInReturnForLiving(fact)
        && !isToldWithLiving(fact);
  }

  /** "Chad freed 20. Sudan handed over four bodies in return." */
  private boolean isInReturnForLiving(Fact fact) {
    return fact.mentions("inreturn", lattice)
        && current.filter(one -> !one.maybeOfBodies()).isPresent();
  }

  private boolean isToldWithLiving(Fact fact) {
    List<Mention> acts = lattice.within("act", fact.sentence().start(), fact.sentence().end());
    return acts.stream()
            .flatMap(act -> act.value(Act.class).people())
            .filter(people -> people.count().isPresent())
            .anyMatch(people -> !UNCERTAIN.contains(people.people()))
        || acts.stream().flatMap(act -> act.parts().stream()).anyMatch(BodiesAlone::isByName);
  }

  /** "Gave back a body and received Lena Okoro": who is named is alive, unless told as a body. */
  private static boolean isByName(Mention part) {
    return part.value() instanceof PeopleList
        && part.parts().stream()
            .flatMap(people -> people.parts().stream())
            .filter(people -> people.label().equals("person"))
            .anyMatch(people -> people.value(PeopleGroup.class).people() != People.REMAINS);
  }
}
