package dev.handover.extraction.report;

import dev.handover.extraction.pattern.ActKind;
import dev.handover.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an act adds to the trade told of before it, or is of another one. */
final class Trades {
  private Trades() {}

  /** "Chad freed nine Danes; Sudan gave up three Poles for them": a trade among three. */
  static boolean answers(Fact fact, Occasion one, List<Move> moves, Set<Party> parties) {
    return one.facts.getLast().sentence().equals(fact.sentence())
        && !fact.act().back().isEmpty()
        && parties.stream().anyMatch(one.parties::contains)
        && Occasions.tellsSeveral(one, moves);
  }

  /** "Chad freed nine. A deal to swap 40 more fell through": the nine are free all the same. */
  static boolean callsOffAnother(Fact fact, Occasion near) {
    return fact.act().kind() == ActKind.CANCELLATION
        && Occasions.isCompleted(near)
        && near.moves.stream().anyMatch(move -> move.people().count().isPresent())
        && fact.act().total().stream()
            .flatMap(people -> people.count().stream())
            .anyMatch(count -> !counts(near, count));
  }

  private static boolean counts(Occasion near, int count) {
    return near.moves.stream().anyMatch(move -> move.people().count().equals(Optional.of(count)));
  }
}
