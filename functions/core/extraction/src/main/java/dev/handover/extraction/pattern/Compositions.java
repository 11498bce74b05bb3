package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;

/**
 * Puts the parts of a number in its place where its sentence lists them further on: "84 people came
 * back to Georgia: 33 soldiers and 51 civilians".
 */
final class Compositions {
  private final Lattice lattice;

  Compositions(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The same acts, their people by parts where these are told. */
  List<Mention> parted(List<Mention> acts) {
    return acts.stream().map(this::parted).toList();
  }

  private Mention parted(Mention mention) {
    Act act = mention.value(Act.class);
    int end = lattice.sentenceEnd(mention.start());
    List<PeopleList> lists =
        lattice.within("who", mention.start(), end).stream()
            .filter(who -> isMixed(who.value(PeopleList.class)))
            .filter(who -> !mention.parts().contains(who))
            .map(who -> who.value(PeopleList.class))
            .toList();
    if (lists.isEmpty()) {
      return mention;
    }
    Act parted =
        act.withPeople(
            parts(act.freed(), lists),
            parts(act.back(), lists),
            parts(act.each(), lists),
            parts(act.total(), lists));
    return mention.withValue(parted);
  }

  /** Parts that are told for the kinds of people they are. */
  private static boolean isMixed(PeopleList list) {
    return list.groups().size() > 1
        && list.groups().stream().allMatch(group -> group.count().isPresent())
        && list.groups().stream().map(PeopleGroup::people).distinct().count() > 1;
  }

  private static List<PeopleGroup> parts(List<PeopleGroup> whole, List<PeopleList> lists) {
    Optional<Integer> count =
        whole.size() == 1 ? whole.getFirst().count() : Optional.<Integer>empty();
    return count
        .flatMap(
            number ->
                lists.stream()
                    .map(PeopleList::groups)
                    .filter(groups -> sum(groups) == number)
                    .findFirst())
        .map(groups -> groups.stream().map(part -> like(whole.getFirst(), part)).toList())
        .orElse(whole);
  }

  private static int sum(List<PeopleGroup> groups) {
    return groups.stream().mapToInt(group -> group.count().orElse(0)).sum();
  }

  private static PeopleGroup like(PeopleGroup whole, PeopleGroup part) {
    return new PeopleGroup(
        part.people() == People.PEOPLE ? whole.people() : part.people(),
        part.count(),
        part.bound(),
        part.nationality().or(whole::nationality));
  }
}
