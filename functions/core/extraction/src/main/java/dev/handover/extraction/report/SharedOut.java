package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People whom one side gave up and two others got: "Chad freed 123 people; 114 went to Sudan and
 * nine to Niger".
 */
final class SharedOut {
  private final IdentityHashMap<Fact, Fact> wholes = new IdentityHashMap<>();

  /** Who gave up those whom an act sends two ways; the act before tells of them all. */
  Optional<Party> giver(Fact fact, Optional<Fact> before) {
    before
        .filter(whole -> whole.sentence().paragraph() == fact.sentence().paragraph())
        .filter(whole -> whole.act().kind() == ActKind.RELEASE)
        .filter(whole -> whole.act().holder().isPresent())
        .filter(whole -> isTwoWays(fact.act()) && isWhole(whole.act(), fact.act()))
        .ifPresent(whole -> wholes.put(fact, whole));
    return giver(fact);
  }

  /** Who gave up those of an act, where that was told before. */
  Optional<Party> giver(Fact fact) {
    return whole(fact).flatMap(whole -> whole.act().holder());
  }

  /** The act that told of those of an act before, all together. */
  Optional<Fact> whole(Fact fact) {
    return Optional.ofNullable(wholes.get(fact));
  }

  /** The moves of such an act. */
  static List<Move> moves(Fact fact, Party giver) {
    Act act = fact.act();
    List<Move> moves = new ArrayList<>();
    act.receiver()
        .ifPresent(
            to ->
                act.freed()
                    .forEach(people -> moves.add(new Move(to, Optional.of(giver), people, fact))));
    act.sides()
        .forEach(
            to ->
                act.back()
                    .forEach(people -> moves.add(new Move(to, Optional.of(giver), people, fact))));
    return moves;
  }

  private static boolean isTwoWays(Act act) {
    return act.receiver().isPresent()
        && act.holder().isEmpty()
        && act.sides().size() == 1
        && !act.back().isEmpty();
  }

  private static boolean isWhole(Act whole, Act parts) {
    int sum = sum(Stream.concat(parts.freed().stream(), parts.back().stream()));
    return sum > 0 && whole.back().isEmpty() && sum(whole.freed().stream()) == sum;
  }

  private static int sum(Stream<PeopleGroup> people) {
    return people.mapToInt(group -> group.count().orElse(0)).sum();
  }
}
