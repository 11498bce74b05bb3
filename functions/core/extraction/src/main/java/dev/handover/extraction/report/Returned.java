package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Georgia returned 277 people": it gave them back, or it got them back, where the story is
 * Georgia's and nobody is named who got them.
 *
 * @param praising the sides that "returned their defenders" in the article: as they did others
 */
record Returned(Lattice lattice, Sides sides, Set<Party> praising) {
  private static final List<String> FORMS =
      List.of("verb.part", "verb.past", "verb.third", "verb.base", "verb.ing");

  static Returned in(Lattice lattice, Sides sides) {
    Set<Party> praising =
        lattice.labelled("act").stream()
            .filter(act -> comesBack(act, lattice) && isEsteemed(act, lattice))
            .flatMap(act -> act.value(Act.class).holder().stream())
            .map(sides::side)
            .collect(Collectors.toUnmodifiableSet());
    return new Returned(lattice, sides, praising);
  }

  /** The side that got its own people back by an act that says so in a word of two meanings. */
  Optional<Party> to(PeopleGroup people, Fact fact) {
    Act act = fact.act();
    boolean open =
        isOpen(act)
            && (people.count().filter(count -> count > 1).isPresent() || areMourned(people, fact))
            && people.nationality().filter(nation -> !isHolder(nation, act)).isEmpty();
    return open && comesBack(fact.mention(), lattice) && !isGift(fact)
        ? act.holder().map(sides::side).filter(one -> isOwn(people, one, fact))
        : Optional.empty();
  }

  /** "Returned 70 prisoners of war without asking for reciprocity". */
  private boolean isGift(Fact fact) {
    return fact.mentions("giving", lattice);
  }

  /** Whether an act names nobody who got people, nor whom they went for. */
  static boolean isOpen(Act act) {
    return act.receiver().isEmpty() && act.back().isEmpty();
  }

  /** "Chad managed to return 40 of its sailors": it got them, unless another side says so. */
  boolean isBy(Party own, Optional<Party> holder, Fact fact) {
    return holder.equals(Optional.of(own))
        && new Wording(lattice).isSomeOfTheirs(fact)
        && fact.speakers().stream()
            .flatMap(source -> source.party().stream())
            .map(sides::side)
            .allMatch(own::equals);
  }

  private boolean isHolder(Party nation, Act act) {
    return act.holder().map(sides::side).equals(Optional.of(sides.side(nation)));
  }

  private boolean isOwn(PeopleGroup people, Party holder, Fact fact) {
    if (people.nationality().isPresent() || praising.contains(holder)) {
      return true;
    }
    return people.people() == People.REMAINS
        ? isOwnNews(fact) || areMourned(people, fact)
        : sides.home().equals(Optional.of(holder));
  }

  /** "Georgia returned 31 bodies, its headquarters said": whoever tells it tells what it got. */
  private boolean isOwnNews(Fact fact) {
    return fact.speakers().stream()
        .flatMap(source -> source.party().stream())
        .anyMatch(party -> fact.act().holder().equals(Optional.of(party)));
  }

  /** "Georgia returned 31 defenders": nobody says so of the other side's soldiers. */
  private static boolean isEsteemed(Mention act, Lattice lattice) {
    return !lattice.within("esteem", act.start(), act.end()).isEmpty();
  }

  /** "Georgia returns bodies of 31 fallen defenders": so one calls one's own. */
  private boolean areMourned(PeopleGroup people, Fact fact) {
    return people.people() == People.REMAINS
        && !lattice.within("fallen", fact.mention().start(), fact.mention().end()).isEmpty();
  }

  /** Whether the verb of an act may mean to give back and to get back. */
  static boolean comesBack(Mention act, Lattice lattice) {
    return act.parts().stream()
        .filter(part -> part.label().startsWith("give."))
        .flatMap(
            part ->
                FORMS.stream()
                    .flatMap(form -> lattice.within(form, part.start(), part.end()).stream()))
        .anyMatch(verb -> verb.value(String.class).contains("comeback"));
  }
}
