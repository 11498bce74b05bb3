package dev.handover.extraction.report;

import dev.handover.model.Agreement;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A deal as one sentence tells it.
 *
 * @param lasting whether it ended or halted a war, and so governs all that comes after it
 * @param ofAll whether it is told of all exchanges at once: "each of these"
 * @param withAct whether the sentence tells an exchange too, and not only the deal
 * @param mediators who is said to have mediated the deal itself
 * @param origin the occasion that the sentence is about
 */
record Deal(
    Told<Agreement> agreement,
    boolean lasting,
    boolean ofAll,
    boolean withAct,
    Map<Party, Evidence> mediators,
    Occasion origin) {
  Deal {
    mediators = Collections.unmodifiableMap(new LinkedHashMap<>(mediators));
  }

  Agreement value() {
    return agreement.value();
  }

  /** Whether nothing that is told of both differs. */
  boolean isSameAs(Deal other) {
    Agreement one = agreement.value();
    Agreement two = other.agreement().value();
    return agrees(one.place(), two.place()) && agrees(one.date(), two.date());
  }

  private static boolean agrees(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Writes it down for an occasion that carries it out. */
  void give(Occasion occasion) {
    occasion.agreementIfNone(agreement);
    mediators.forEach(occasion.mediators::putIfAbsent);
  }
}
