package dev.handover.ledger.fold;

import dev.handover.model.Party;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whose own voices are cited for what became of an exchange. */
final class Origins {
  /** Anybody who speaks for no side or mediator. */
  private static final String OTHER = "OTHER";

  private Origins() {}

  /** The sides and mediators in the order of the alphabet, and last whether anybody else is. */
  static List<String> of(List<Told> told, Status shown) {
    Set<String> sides = new TreeSet<>();
    boolean others = false;
    for (Report report :
        told.stream().map(Told::report).filter(r -> r.status() == shown).toList()) {
      for (String source : report.sources()) {
        Optional<Party> side = Optional.ofNullable(report.speaksFor().get(source));
        side.map(Party::code).ifPresent(sides::add);
        others |= side.isEmpty();
      }
    }
    return Stream.concat(sides.stream(), others ? Stream.of(OTHER) : Stream.empty()).toList();
  }
}
