package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The armed group that alone frees people in an article: what it counts are those whom it freed.
 */
record Giver(Lattice lattice, Sides sides) {

  /** The group, unless somebody else frees people too or gets some in return. */
  Optional<Party> party() {
    List<Act> counted =
        lattice.labelled("act").stream()
            .map(act -> act.value(Act.class))
            .filter(Act::isCounted)
            .toList();
    Set<Party> holders =
        counted.stream()
            .flatMap(act -> act.holder().stream())
            .map(sides::side)
            .filter(party -> sides.main().filter(pair -> pair.has(party)).isPresent())
            .collect(Collectors.toSet());
    return holders.size() == 1 && counted.stream().allMatch(act -> act.back().isEmpty())
        ? holders.stream().filter(Pair::isGroup).findFirst()
        : Optional.empty();
  }
}
