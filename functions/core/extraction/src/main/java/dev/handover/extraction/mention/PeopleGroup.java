package dev.handover.extraction.mention;

import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;

/**
 * Some people, as one phrase tells of them.
 *
 * @param count how many, if it is said
 * @param bound how {@code count} is meant
 * @param nationality whose people they are, if it is said
 */
public record PeopleGroup(
    People people, Optional<Integer> count, Bound bound, Optional<Party> nationality) {
  /** The same people, told to be of another kind. */
  public PeopleGroup ofKind(People kind) {
    return new PeopleGroup(kind, count, bound, nationality);
  }

  /** The form in which rule examples state a group: {@code 22+ military UKR}. */
  @Override
  public String toString() {
    String sign =
        switch (bound) {
          case EXACT -> "";
          case ABOUT -> "~";
          case AT_LEAST -> "+";
          case AT_MOST -> "-";
        };
    return count.map(number -> number + sign + " ").orElse("")
        + people.word()
        + nationality.map(party -> " " + party).orElse("");
  }
}
