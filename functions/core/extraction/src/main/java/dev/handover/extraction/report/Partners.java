package dev.handover.extraction.report;

import dev.handover.extraction.pattern.ActKind;
import dev.handover.model.Party;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who deals with whom, act by act in the order of the text: what went the other way passed between
 * the sides of the act before it, if it names none.
 */
final class Partners {
  private final Concerned concerned;
  private final SharedOut sharedOut;
  private final Map<Fact, Set<Party>> known = new HashMap<>();
  private Optional<Fact> last = Optional.empty();

  Partners(Concerned concerned, SharedOut sharedOut) {
    this.concerned = concerned;
    this.sharedOut = sharedOut;
  }

  /** The sides of an act. */
  Set<Party> of(Fact fact) {
    Set<Party> sides = known.get(fact);
    if (sides == null) {
      sides = ofAnswered(fact).orElseGet(() -> concerned.by(fact));
      known.put(fact, sides);
      last = Optional.of(fact);
    }
    Set<Party> all = new LinkedHashSet<>(sides);
    sharedOut.giver(fact).ifPresent(all::add);
    return all;
  }

  /** "Rebels gave up three Danes. The price was 40 prisoners": a price of the same two. */
  private Optional<Set<Party>> ofAnswered(Fact fact) {
    return last.filter(_ -> fact.act().kind() == ActKind.OPPOSITE && !concerned.isNamed(fact))
        .filter(before -> before.sentence().paragraph() == fact.sentence().paragraph())
        .map(known::get)
        .filter(sides -> sides.size() == 2);
  }
}
