package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;
import java.util.Set;

/**
 * Third countries that the freed only pass through: "Russians were delivered to Belarus", "the five
 * commanders were flown to Turkey".
 *
 * @param main the two sides that the article is about
 * @param named the parties that it names
 */
record Transits(Optional<Pair> main, Set<Party> named, Counterparties counterparties) {
  /** Whether whoever receives people in an act only lets them pass. */
  boolean isOnly(Act act, Party receiver) {
    return act.holder()
        .map(counterparties::side)
        .map(holder -> isOnTheWay(holder, receiver) || isFetcher(act, holder, receiver))
        .orElseGet(
            () ->
                isWayOfKnown(act, receiver)
                    || isWayOfOthers(act, receiver)
                    || isStopOver(act, receiver));
  }

  /** Whoever a state at war lets cross into a third country goes home through it. */
  private boolean isOnTheWay(Party holder, Party receiver) {
    return main.filter(pair -> pair.has(holder) && !pair.has(receiver))
        .filter(Conflicts::isWar)
        .filter(_ -> !Conflicts.areAtOdds(Pair.of(holder, receiver)))
        .isPresent();
  }

  /** "The rebels gave the soldier up to Qatar", which is no foe of theirs and fetched no Qatari. */
  private boolean isFetcher(Act act, Party holder, Party receiver) {
    return main.filter(pair -> pair.has(holder) && !pair.has(receiver))
            .filter(Conflicts::areAtOdds)
            .isPresent()
        && Pair.isGroup(holder)
        && !Pair.isGroup(receiver)
        && !Conflicts.areAtOdds(Pair.of(holder, receiver))
        && act.freed().stream()
            .flatMap(people -> people.nationality().stream())
            .map(counterparties::side)
            .noneMatch(receiver::equals);
  }

  /**
   * "The captives crossed into Georgia", "Georgia flew the pair to Tbilisi": who was told of before
   * goes home through it.
   */
  private boolean isWayOfKnown(Act act, Party receiver) {
    return main.filter(pair -> !pair.has(receiver)).isPresent()
        && act.sides().isEmpty()
        && act.freed().stream()
            .filter(people -> act.kind() != ActKind.RELEASE || people.nationality().isPresent())
            .allMatch(people -> people.count().isEmpty() && people.nationality().isEmpty());
  }

  /** "Russians were delivered to Belarus": people of a side at war go home through it. */
  private boolean isWayOfOthers(Act act, Party receiver) {
    return main.filter(Conflicts::isWar).filter(pair -> !pair.has(receiver)).isPresent()
        && !act.freed().isEmpty()
        && act.freed().stream()
            .allMatch(
                people ->
                    people
                        .nationality()
                        .map(counterparties::side)
                        .filter(
                            nation ->
                                main.filter(pair -> pair.has(nation)).isPresent()
                                    && !Conflicts.areAtOdds(Pair.of(nation, receiver)))
                        .isPresent());
  }

  /** "The five were flown to Turkey": nobody at war with a side has them from there. */
  private boolean isStopOver(Act act, Party receiver) {
    return main.filter(pair -> Conflicts.isWar(pair) && !pair.hasGroup() && !pair.has(receiver))
            .filter(pair -> !Conflicts.areAtOdds(Pair.of(pair.first(), receiver)))
            .filter(pair -> !Conflicts.areAtOdds(Pair.of(pair.second(), receiver)))
            .isPresent()
        && !Conflicts.isAtWarWithAny(receiver, named)
        && act.sides().isEmpty()
        && act.back().isEmpty()
        && act.freed().stream()
            .allMatch(people -> people.nationality().isEmpty() && isOfWar(people.people()));
  }

  /** Soldiers, the dead and lost children have to do with a war; detainees may be of any state. */
  private static boolean isOfWar(People people) {
    return switch (people) {
      case MILITARY, REMAINS, CHILDREN -> true;
      case CIVILIANS, HOSTAGES, DETAINEES, PEOPLE -> false;
    };
  }
}
