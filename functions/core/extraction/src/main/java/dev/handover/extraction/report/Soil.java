package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Optional;

/**
 * On whose soil an article plays, where nothing else tells whose story it is: a paper of Aarhus
 * that writes of villages around it, and of Chadian captivity, tells of Danes who came home.
 */
record Soil(Lattice lattice) {
  /** The one of two sides whose towns, and whose foe's captivity, are named more often. */
  Optional<Party> of(Pair pair) {
    long first = signs(pair.first(), pair.second());
    long second = signs(pair.second(), pair.first());
    return first == second
        ? Optional.empty()
        : Optional.of(first > second ? pair.first() : pair.second());
  }

  private long signs(Party party, Party other) {
    return lattice.labelled("home").stream().filter(place -> isTownOf(party, place)).count()
        + lattice.labelled("custody").stream()
            .filter(custody -> custody.value(Party.class).equals(other))
            .count();
  }

  /** A capital stands for its government as well. */
  private boolean isTownOf(Party party, Mention place) {
    return place.value(Party.class).equals(party) && !lattice.overlaps("party", place);
  }
}
