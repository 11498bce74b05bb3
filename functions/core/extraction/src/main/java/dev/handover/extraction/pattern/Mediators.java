package dev.handover.extraction.pattern;

import dev.handover.model.Party;
import java.util.List;
import java.util.stream.Collectors;

/** Who is credited with bringing an exchange about. */
record Mediators(List<Party> parties) {
  Mediators {
    parties = List.copyOf(parties);
  }

  @Override
  public String toString() {
    return parties.stream().map(Party::code).collect(Collectors.joining("+"));
  }
}
