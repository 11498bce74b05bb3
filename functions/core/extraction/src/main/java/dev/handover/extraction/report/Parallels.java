package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.Set;

/**
 * Which way people go whom no rule took, by the clause before theirs: in "Chad let nine go and
 * Sudan emptied a jail: 60 men" Sudan does with them what Chad did with its own.
 */
record Parallels(Lattice lattice, Sides sides) {
  /**
   * The side that gets some people: in whose camp they are told, or by what stands before or
   * behind.
   */
  Optional<Party> to(Optional<Fact> before, PeopleGroup people, Fact fact, Set<Party> parties) {
    return new Camps(lattice, sides)
        .of(fact, parties)
        .or(() -> like(before, fact, parties))
        .or(() -> new Answers(lattice, sides).to(people, fact, parties));
  }

  /** The side that gets some people, if the other one was told to do as much just before. */
  private Optional<Party> like(Optional<Fact> before, Fact fact, Set<Party> parties) {
    return before
        .filter(_ -> Leftovers.found(fact.mention()) && parties.size() == 2)
        .filter(one -> one.sentence().equals(fact.sentence()))
        .flatMap(
            one -> named(one, fact).filter(parties::contains).flatMap(by -> to(one, by, parties)));
  }

  /** The one side that is named between the two. */
  private Optional<Party> named(Fact before, Fact fact) {
    int from = before.mention().end();
    int to = fact.mention().start();
    return lattice.within("side", from, to).stream()
        .filter(side -> side.start() == 0 || !lattice.has("preposition", side.start() - 1))
        .filter(side -> !lattice.overlaps("cite", side))
        .map((Mention side) -> sides.side(side.value(Party.class)))
        .reduce((first, second) -> second);
  }

  private Optional<Party> to(Fact before, Party by, Set<Party> parties) {
    Act act = before.act();
    boolean gave = isBy(act.holder(), by) && act.kind() == ActKind.RELEASE;
    boolean got = isBy(act.receiver(), by) && act.kind() == ActKind.RECOVERY;
    if (gave) {
      return Directions.other(by, parties);
    }
    return got ? Optional.of(by) : Optional.empty();
  }

  /** Whether somebody else did it. */
  private boolean isBy(Optional<Party> who, Party by) {
    return who.map(sides::side).filter(party -> !party.equals(by)).isPresent();
  }
}
