package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one clause tells.
 *
 * @param status empty where the clause denies it or only supposes it
 * @param holder the side that held the freed, if the clause names it
 * @param receiver the side that gets them, if the clause names it
 * @param sides both sides of an exchange, if the clause names them
 * @param freed the people, in the order of the text
 * @param back the people who went the other way
 * @param each the people who went each way
 * @param total the people of both ways together
 */
public record Act(
    ActKind kind,
    Optional<Status> status,
    Optional<Party> holder,
    Optional<Party> receiver,
    List<Party> sides,
    List<PeopleGroup> freed,
    List<PeopleGroup> back,
    List<PeopleGroup> each,
    List<PeopleGroup> total) {
  public Act {
    sides = List.copyOf(sides);
    freed = List.copyOf(freed);
    back = List.copyOf(back);
    each = List.copyOf(each);
    total = List.copyOf(total);
  }

  /** An act that has happened and of which only the people are told. */
  public static Act of(ActKind kind, List<PeopleGroup> freed) {
    return new Act(
        kind,
        Optional.of(Status.COMPLETED),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        freed,
        List.of(),
        List.of(),
        List.of());
  }

  /** An exchange between two sides of so many people in all. */
  public static Act ofBoth(List<Party> sides, List<PeopleGroup> total) {
    return new Act(
        ActKind.EXCHANGE,
        Optional.of(Status.COMPLETED),
        Optional.empty(),
        Optional.empty(),
        sides,
        List.of(),
        List.of(),
        List.of(),
        total);
  }

  /** All people it tells of. */
  public Stream<PeopleGroup> people() {
    return Stream.of(freed, back, each, total).flatMap(List::stream);
  }

  /** Whether it gives a number of people. */
  public boolean isCounted() {
    return people().anyMatch(group -> group.count().isPresent());
  }

  /** The same, told as done, to come or not at all. */
  public Act withStatus(Optional<Status> told) {
    return new Act(kind, told, holder, receiver, sides, freed, back, each, total);
  }

  /** The same act of somebody who held the freed. */
  Act withHolder(Party party) {
    return new Act(kind, status, Optional.of(party), receiver, sides, freed, back, each, total);
  }

  /** The same clause, telling of other people. */
  Act withPeople(
      List<PeopleGroup> others,
      List<PeopleGroup> othersBack,
      List<PeopleGroup> othersEach,
      List<PeopleGroup> othersTotal) {
    return new Act(
        kind, status, holder, receiver, sides, others, othersBack, othersEach, othersTotal);
  }

  /**
   * The form in which rule examples state an act: {@code RELEASE completed holder=RUS freed=22}.
   */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    words.add(kind.name());
    words.add(status.map(Status::word).orElse("not"));
    holder.ifPresent(party -> words.add("holder=" + party));
    receiver.ifPresent(party -> words.add("receiver=" + party));
    add(words, "sides", sides);
    add(words, "freed", freed);
    add(words, "back", back);
    add(words, "each", each);
    add(words, "total", total);
    return String.join(" ", words);
  }

  private static void add(List<String> words, String role, List<?> values) {
    if (!values.isEmpty()) {
      words.add(
          values.stream().map(Object::toString).collect(Collectors.joining("+", role + "=", "")));
    }
  }

  /** "They have exchanged the bodies of 132 soldiers": whether its people are all dead. */
  public boolean isOfBodies() {
    List<PeopleGroup> people = people().toList();
    return !people.isEmpty() && people.stream().allMatch(group -> group.people() == People.REMAINS);
  }

  /** "Each side will free 40, going on with swaps since the invasion": no total is of each side. */
  public boolean isPlannedOfEach() {
    return status.equals(Optional.of(Status.PLANNED))
        && each.stream()
            .anyMatch(people -> people.count().isPresent() && people.bound() == Bound.EXACT);
  }
}
