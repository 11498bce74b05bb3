package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose people are whom no rule took, by the camp that stands behind them: "nine soldiers on the
 * Georgian side, ten on the Armenian".
 */
record Camps(Lattice lattice, Sides sides) {
  /** The side behind some people, if nothing else stands between. */
  Optional<Party> of(Fact fact, Set<Party> parties) {
    int on = fact.mention().end();
    return !Leftovers.found(fact.mention())
            || on + 1 >= fact.sentence().end()
            || !lattice.has("campbefore", on)
        ? Optional.empty()
        : Stream.of(on + 1, on + 2)
            .filter(at -> at < fact.sentence().end())
            .flatMap(at -> camp(at).stream())
            .findFirst()
            .map((Mention camp) -> sides.side(camp.value(Party.class)))
            .filter(parties::contains);
  }

  /** "The Georgian side", "the Armenian." */
  private Optional<Mention> camp(int at) {
    return lattice
        .at("side", at)
        .or(() -> lattice.at("nation", at).filter(nation -> endsClause(nation.end())));
  }

  private boolean endsClause(int at) {
    return at >= lattice.tokens().size()
        || lattice.tokens().get(at).key().equals("side")
        || !lattice.tokens().get(at).isWord();
  }
}
