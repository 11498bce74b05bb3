package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose people so many are: "48 Chadians" in one sentence tells of whom "the 48" of another are,
 * unless as many of another people are told of.
 */
record KnownPeoples(Map<Integer, Set<Party>> byCount) {
  /** One person may be anybody. */
  private static final int COUNT_MIN = 2;

  static KnownPeoples in(Lattice lattice) {
    Map<Integer, Set<Party>> byCount = new HashMap<>();
    for (Mention group : lattice.labelled("group")) {
      PeopleGroup people = group.value(PeopleGroup.class);
      people
          .nationality()
          .ifPresent(
              nation ->
                  people
                      .count()
                      .filter(count -> count >= COUNT_MIN)
                      .ifPresent(
                          count ->
                              byCount.computeIfAbsent(count, _ -> new HashSet<>()).add(nation)));
    }
    return new KnownPeoples(byCount);
  }

  /** The people that some belong to who are told of by their number. */
  Optional<Party> of(PeopleGroup people) {
    List<Party> nations =
        people.nationality().isPresent()
            ? List.of()
            : List.copyOf(people.count().map(byCount::get).orElse(Set.of()));
    return nations.size() == 1 ? Optional.of(nations.getFirst()) : Optional.empty();
  }
}
