package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the parts of a number in its place where its sentence lists them further on: "84 people came
 * back to Georgia: 33 soldiers and 51 civilians". The next sentence may list them with a verb: "33
 * of them are soldiers and 51 civilians".
 */
final class Compositions {
  /** How far from its number the noun of a part begins: "33 of them are military personnel". */
  private static final int NOUN_REACH_MAX = 5;

  /** No list of parts is longer. */
  private static final int SENTENCE_MAX = 60;

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
        lattice.within("who", mention.start(), Math.min(end, mention.end() + SENTENCE_MAX)).stream()
            .filter(who -> isOfParts(who.value(PeopleList.class)))
            .filter(
                who ->
                    !WomenAndChildren.are(
                        who.value(PeopleList.class), who.start(), who.end(), lattice))
            .filter(who -> !mention.parts().contains(who))
            // "84 sailors were traded for 33 soldiers and 51 nurses": no parts of the 84.
            .filter(who -> !lattice.endsBefore("price", who.start()))
            .map(who -> who.value(PeopleList.class))
            .toList();
    Whole whole = Whole.of(act);
    List<PeopleList> next =
        Stream.of(nextParts(end, whole)).filter(Compositions::isOfParts).toList();
    List<PeopleList> oneWay =
        Stream.of(
                lists.stream(),
                Stream.of(partsIn(mention.end(), end, whole)).filter(Compositions::isOfParts),
                next.stream())
            .flatMap(parts -> parts)
            .toList();
    if (oneWay.isEmpty()) {
      return mention;
    }
    List<PeopleList> eachWay =
        next.isEmpty() || namesSide(end)
            ? lists
            : Stream.concat(lists.stream(), next.stream()).toList();
    Act parted =
        act.withPeople(
            parts(act.freed(), oneWay),
            parts(act.back(), oneWay),
            parts(act.each(), eachWay),
            parts(act.total(), lists));
    return mention.withValue(parted);
  }

  private PeopleList nextParts(int start, Whole whole) {
    return start < lattice.tokens().size()
        ? partsIn(start, lattice.sentenceEnd(start), whole)
        : new PeopleList(List.of());
  }

  /** Whether the sentence that begins at a token tells of one side, and not of each. */
  private boolean namesSide(int start) {
    return Stream.of("side", "nation")
        .anyMatch(label -> !lattice.within(label, start, lattice.sentenceEnd(start)).isEmpty());
  }

  /** Each number of a stretch with the next noun, where no other number stands between. */
  private PeopleList partsIn(int start, int end, Whole whole) {
    List<PeopleGroup> parts = new ArrayList<>();
    int stop = Math.min(end, start + SENTENCE_MAX);
    List<Mention> numbers = lattice.within("number", start, stop);
    for (Mention number : numbers) {
      if (number.value(Integer.class) >= whole.count()) {
        break;
      }
      lattice
          .within("group", number.start(), Math.min(stop, number.end() + NOUN_REACH_MAX))
          .stream()
          .findFirst()
          .filter(people -> !lattice.standsBetween("number", number, people))
          .filter(people -> people.value(PeopleGroup.class).nationality().isEmpty())
          .map(people -> part(number.value(Integer.class), people))
          .ifPresent(parts::add);
    }
    if (whole.isUnspecified()) {
      rest(start, stop, whole.count() - sum(parts)).ifPresent(parts::add);
    }
    PeopleList list = new PeopleList(parts);
    return WomenAndChildren.are(list, start, stop, lattice) ? new PeopleList(List.of()) : list;
  }

  /** "Three are nurses, the rest sailors": those whom the other parts leave over. */
  private Optional<PeopleGroup> rest(int start, int end, int left) {
    return lattice.within("rest", start, end).stream()
        .findFirst()
        .filter(_ -> left > 0)
        .flatMap(rest -> kindBehind(rest, end))
        .map(people -> part(left, people));
  }

  private Optional<Mention> kindBehind(Mention rest, int end) {
    return lattice.within("group", rest.end(), Math.min(end, rest.end() + NOUN_REACH_MAX)).stream()
        .findFirst()
        .filter(people -> people.value(PeopleGroup.class).count().isEmpty());
  }

  private static PeopleGroup part(int count, Mention people) {
    return new PeopleGroup(
        people.value(PeopleGroup.class).people(),
        Optional.of(count),
        Bound.EXACT,
        Optional.empty());
  }

  /** Parts that are told for the kinds of people they are. */
  private static boolean isOfParts(PeopleList list) {
    List<PeopleGroup> groups = list.groups();
    return groups.size() > 1
        && groups.stream().allMatch(group -> group.count().isPresent())
        && groups.stream().anyMatch(group -> group.people() != People.PEOPLE);
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
        .map(groups -> areAlike(groups) ? ofKind(whole, groups.getFirst().people()) : groups)
        .orElse(whole);
  }

  /** "82 sailors and 21 border guards" are 103 of one kind. */
  private static boolean areAlike(List<PeopleGroup> parts) {
    return parts.stream().map(PeopleGroup::people).distinct().count() == 1;
  }

  private static List<PeopleGroup> ofKind(List<PeopleGroup> whole, People kind) {
    return whole.stream().map(group -> group.ofKind(kind)).toList();
  }

  static int sum(List<PeopleGroup> groups) {
    return groups.stream().mapToInt(group -> group.count().orElse(0)).sum();
  }

  private static PeopleGroup like(PeopleGroup whole, PeopleGroup part) {
    return new PeopleGroup(
        part.people() == People.PEOPLE ? whole.people() : part.people(),
        part.count(),
        part.bound(),
        part.nationality().or(whole::nationality));
  }

  /**
   * The largest number of an act that may have parts.
   *
   * @param isUnspecified whether the act does not say what kind of people they are
   */
  private record Whole(int count, boolean isUnspecified) {
    static Whole of(Act act) {
      List<PeopleGroup> people =
          Stream.of(act.freed(), act.back(), act.each()).flatMap(List::stream).toList();
      return new Whole(
          people.stream().mapToInt(group -> group.count().orElse(0)).max().orElse(0),
          people.stream().allMatch(group -> group.people() == People.PEOPLE));
    }
  }
}
