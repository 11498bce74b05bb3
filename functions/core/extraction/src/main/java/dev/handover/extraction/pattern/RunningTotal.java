package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.model.Party;
import java.util.Optional;

/**
 * A figure of people who came back over many exchanges, as one clause tells it.
 *
 * @param receiver the side that got them, if the clause names it
 * @param holder the side that had held them, if the clause names it
 * @param exchanged whether they went both ways
 * @param homeward whether it speaks of coming or being brought home
 * @param inAll whether nothing but "in all" tells it from the figure of one exchange
 */
public record RunningTotal(
    PeopleGroup people,
    Optional<Party> receiver,
    Optional<Party> holder,
    boolean exchanged,
    boolean homeward,
    boolean inAll) {
  /** The form in which rule examples state it: {@code 4100 military to=UKR}. */
  @Override
  public String toString() {
    return people
        + receiver.map(party -> " to=" + party).orElse("")
        + holder.map(party -> " from=" + party).orElse("")
        + (exchanged ? " both ways" : "");
  }
}
