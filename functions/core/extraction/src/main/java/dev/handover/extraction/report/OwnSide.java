package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.Set;

/** Which side people go back to because they are its own. */
record OwnSide(Concerned concerned) {
  /** The side whose nation, or group, they are told to be of. */
  Optional<Party> of(PeopleGroup people, Set<Party> parties) {
    Optional<Party> nation = concerned.nationality(people);
    return nation
        .filter(parties::contains)
        .or(() -> nation.flatMap(one -> ArmedGroups.atHome(one, parties)))
        .or(() -> nation.flatMap(one -> Counterparties.fellowDealer(one, parties)));
  }

  /**
   * Of an armed group's captives each goes to their own; a state may give foreigners to anybody.
   */
  Optional<Party> ofHeld(PeopleGroup people, Optional<Party> holder, Set<Party> parties) {
    return holder.isEmpty() || holder.filter(ArmedGroups::has).isPresent()
        ? of(people, parties).filter(party -> !holder.equals(Optional.of(party)))
        : Optional.empty();
  }

  /** "Chad says rebels free nine Chadians": no state gives its own people to a foe. */
  Optional<Party> ofState(PeopleGroup people, Optional<Party> holder, Set<Party> parties) {
    return of(people, parties)
        .filter(party -> holder.equals(Optional.of(party)) && !ArmedGroups.has(party))
        .filter(_ -> people.count().isPresent());
  }

  /** "Houthi prisoners returned to Yemen": to the group, which is at home there. */
  Optional<Party> ofGroup(PeopleGroup people, Act act, Set<Party> parties) {
    return act.receiver()
        .flatMap(
            country ->
                of(people, parties)
                    .filter(ArmedGroups::has)
                    .filter(group -> ArmedGroups.isAtHome(group, country)));
  }
}
