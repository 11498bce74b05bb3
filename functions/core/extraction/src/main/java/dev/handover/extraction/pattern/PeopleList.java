package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
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
    if (groups.size() < SUM_LENGTH_MIN) {
      return this;
    }
    PeopleGroup first = groups.getFirst();
    List<PeopleGroup> parts = groups.subList(1, groups.size());
    boolean counted = parts.stream().allMatch(part -> part.count().isPresent());
    int sum = parts.stream().mapToInt(part -> part.count().orElse(0)).sum();
    if (!counted || !first.count().equals(Optional.of(sum))) {
      return this;
    }
    boolean alike = parts.stream().allMatch(part -> part.people() == first.people());
    return new PeopleList(alike ? List.of(first) : parts);
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
