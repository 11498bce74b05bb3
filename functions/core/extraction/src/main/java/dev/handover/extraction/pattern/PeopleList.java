package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import java.util.List;
import java.util.stream.Collectors;

/** Groups of people that one phrase adds up: "35 soldiers and one civilian". */
public record PeopleList(List<PeopleGroup> groups) {
  public PeopleList {
    groups = List.copyOf(groups);
  }

  @Override
  public String toString() {
    return groups.stream().map(PeopleGroup::toString).collect(Collectors.joining("+"));
  }
}
