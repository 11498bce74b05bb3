package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Groups of people that one phrase adds up: "35 soldiers and one civilian". */
public record PeopleList(List<PeopleGroup> groups) {
  /** A sum has two parts at least. */
  private static final int SUM_LENGTH_MIN = 3;

  public PeopleList {
    groups = List.copyOf(groups);
  }

  /**
   * The same without counting anybody twice where the first is the sum of the others: "106 troops,
   * eight officers and 98 privates" are 106 of one kind; of several kinds it is the parts.
   */
  PeopleList withoutSum() {
    if (!startsWithSum()) {
      return this;
    }
    PeopleGroup first = groups.getFirst();
    List<PeopleGroup> parts = parts();
    boolean alike = parts.stream().allMatch(part -> part.people() == first.people());
    return new PeopleList(alike ? List.of(first) : parts);
  }

  /** The first alone where it is the sum of the others. */
  PeopleList withoutParts() {
    return startsWithSum() ? new PeopleList(List.of(groups.getFirst())) : this;
  }

  /** What stands behind the first, which may be the sum of it. */
  List<PeopleGroup> parts() {
    return groups.subList(Math.min(1, groups.size()), groups.size());
  }

  private boolean startsWithSum() {
    boolean counted = parts().stream().allMatch(part -> part.count().isPresent());
    int sum = parts().stream().mapToInt(part -> part.count().orElse(0)).sum();
    return groups.size() >= SUM_LENGTH_MIN
        && counted
        && groups.getFirst().count().equals(Optional.of(sum));
  }

  /** Whether it is of bodies alone. */
  boolean areDead() {
    return groups.stream().allMatch(group -> group.people() == People.REMAINS);
  }

  /** Whether it gives a number of people. */
  boolean isCounted() {
    return groups.stream().anyMatch(group -> group.count().isPresent());
  }

  @Override
  public String toString() {
    return groups.stream().map(PeopleGroup::toString).collect(Collectors.joining("+"));
  }
}
