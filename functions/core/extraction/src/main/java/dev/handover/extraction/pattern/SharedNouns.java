package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each group of a list the noun that only its last one has: "31 Danish and 40 Polish dead".
 */
final class SharedNouns {
  private SharedNouns() {}

  /** The groups among the parts of a phrase, in its order. */
  static List<PeopleGroup> of(List<Mention> parts, Lattice lattice) {
    List<Mention> groups =
        parts.stream().filter(part -> part.value() instanceof PeopleGroup).toList();
    List<PeopleGroup> told = new ArrayList<>();
    Optional<People> next = Optional.empty();
    for (Mention group : groups.reversed()) {
      PeopleGroup people = group.value(PeopleGroup.class);
      boolean lacking = people.people() == People.PEOPLE && endsInAdjective(group, lattice);
      told.addFirst(lacking ? next.map(people::ofKind).orElse(people) : people);
      next = lacking ? next : Optional.of(people.people());
    }
    return told;
  }

  /** "Freed 52 and 48 sailors respectively": a number has the noun of those who went back. */
  static List<PeopleGroup> withNext(Match match, List<PeopleGroup> freed, List<PeopleGroup> back) {
    boolean shared =
        match
            .first("freed")
            .filter(number -> number.value() instanceof Integer)
            .flatMap(number -> match.first("back").filter(who -> who.start() == number.end() + 1))
            .isPresent();
    return shared && back.size() == 1
        ? freed.stream().map(group -> group.ofKind(back.getFirst().people())).toList()
        : freed;
  }

  /** "Danish" may stand before a noun, "Danes" is one. */
  private static boolean endsInAdjective(Mention group, Lattice lattice) {
    return lattice.has("nation", group.end() - 1) && lattice.has("nationals", group.end() - 1);
  }
}
