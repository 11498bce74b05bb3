package dev.handover.extraction.mention;

import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;

/**
 * A count told by another one: "the same number", "twice as many prisoners".
 *
 * @param halves how often half of the other count it is: 2 for as many, 4 for twice as many
 * @param bound how the likeness is meant
 * @param people who they are, if it is said
 * @param nationality whose people they are, if it is said
 */
public record SameCount(
    int halves, Bound bound, Optional<People> people, Optional<Party> nationality) {
  /** The count it comes to; of an odd number there is no half. */
  public Optional<Integer> of(int count) {
    long twice = (long) count * halves;
    return twice % 2 == 0 && twice / 2 <= Integer.MAX_VALUE
        ? Optional.of((int) (twice / 2))
        : Optional.empty();
  }

  /** The form in which rule examples state it: {@code 2x military RUS}. */
  @Override
  public String toString() {
    String factor = halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    return factor
        + (bound == Bound.ABOUT ? "~x" : "x")
        + people.map(kind -> " " + kind.word()).orElse("")
        + nationality.map(party -> " " + party).orElse("");
  }
}
