package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule found in a text.
 *
 * @param start index of the first token
 * @param end index behind the last token
 * @param taken how many of the tokens its items took; between them others may have been skipped
 * @param fillers the mentions that filled the rule's slots, in order
 */
public record Match(Rule rule, int start, int end, int taken, List<Filler> fillers) {
  /** A mention in the role that the rule gives it. */
  public record Filler(String role, Mention mention) {}

  public Match {
    fillers = List.copyOf(fillers);
  }

  /** The mentions in a role, in order. */
  public List<Mention> all(String role) {
    List<Mention> found = new ArrayList<>();
    for (Filler filler : fillers) {
      if (filler.role().equals(role)) {
        found.add(filler.mention());
      }
    }
    return found;
  }

  /** The first mention in the first of some roles that has one. */
  public Optional<Mention> firstOf(List<String> roles) {
    for (String role : roles) {
      Optional<Mention> found = first(role);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first mention in a role. */
  public Optional<Mention> first(String role) {
    for (Filler filler : fillers) {
      if (filler.role().equals(role)) {
        return Optional.of(filler.mention());
      }
    }
    return Optional.empty();
  }
}
