package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** To whom people belong where a state and an armed group deal with each other. */
record Allegiance(Lattice lattice) {
  /** How far behind the people their unit is told, in tokens. */
  private static final int FORMATION_REACH_MAX = 4;

  /** The side of some people by what they are; empty between two states or two groups. */
  Optional<Party> of(PeopleGroup people, Fact fact, Set<Party> parties) {
    Optional<Party> formation = byFormation(people, fact, parties);
    if (formation.isPresent()) {
      return formation;
    }
    boolean one = parties.size() == 2 && parties.stream().filter(ArmedGroups::has).count() == 1;
    return one
        ? byName(people, fact, parties)
            .or(() -> byKind(people, parties))
            .or(() -> byPeace(people, parties))
        : Optional.empty();
  }

  /** "45 Azov fighters", "fighters who held Azovstal": by their unit or what they defended. */
  private Optional<Party> byFormation(PeopleGroup people, Fact fact, Set<Party> parties) {
    return fact.words(people, lattice)
        .flatMap(
            words ->
                lattice
                    .within("formation", words.start(), words.end() + FORMATION_REACH_MAX)
                    .stream()
                    .map(unit -> new Party(unit.value(String.class)))
                    .filter(parties::contains)
                    .findFirst());
  }

  /** Where no war parts two peoples, it is the group that seizes civilians. */
  private static Optional<Party> byPeace(PeopleGroup people, Set<Party> parties) {
    boolean civil = Set.of(People.CIVILIANS, People.CHILDREN).contains(people.people());
    boolean war = Conflicts.isWarAmong(parties);
    return civil && !war ? first(parties, party -> !ArmedGroups.has(party)) : Optional.empty();
  }

  /** An armed group holds hostages and has its own people in jails, whoever tells of them. */
  private static Optional<Party> byKind(PeopleGroup people, Set<Party> parties) {
    return switch (people.people()) {
      case HOSTAGES -> first(parties, party -> !ArmedGroups.has(party));
      case DETAINEES -> first(parties, ArmedGroups::has);
      default -> Optional.empty();
    };
  }

  /** Rebels go back to the rebels, policemen to the state that they fight. */
  private Optional<Party> byName(PeopleGroup people, Fact fact, Set<Party> parties) {
    return lattice.within("group", fact.mention().start(), fact.mention().end()).stream()
        .filter(mention -> mention.value().equals(people))
        .findFirst()
        .flatMap(words -> byName(words, parties));
  }

  private Optional<Party> byName(Mention words, Set<Party> parties) {
    if (is("ofgroup", words)) {
      return first(parties, ArmedGroups::has);
    }
    return is("ofstate", words)
        ? first(parties, party -> !ArmedGroups.has(party))
        : Optional.empty();
  }

  private static Optional<Party> first(Set<Party> parties, Predicate<Party> which) {
    return parties.stream().filter(which).findFirst();
  }

  private boolean is(String label, Mention words) {
    return !lattice.within(label, words.start(), words.end()).isEmpty();
  }
}
