package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * People moving one way.
 *
 * @param to the side that receives the people
 * @param from the side that held them, if it is clear
 * @param count how many, if it is said
 * @param bound how {@code count} is meant; empty exactly when {@code count} is
 * @param saidBy who is cited for this row, out of the report's sources; empty where the article
 *     says it in its own voice
 * @param account rows of one direction in the same account add up; rows of different accounts are
 *     rival versions; from 1
 */
@JsonPropertyOrder({"to", "from", "people", "count", "bound", "said_by", "account", "evidence"})
public record Transfer(
    Party to,
    Optional<Party> from,
    People people,
    Optional<Integer> count,
    Optional<Bound> bound,
    @JsonProperty("said_by") List<String> saidBy,
    int account,
    Evidence evidence) {
  public Transfer {
    saidBy = List.copyOf(saidBy);
    if (count.isPresent() != bound.isPresent()) {
      throw new IllegalArgumentException("A bound belongs to a count, and a count to a bound");
    }
    if (count.isPresent() && count.get() < 0) {
      throw new IllegalArgumentException("A count is not negative: " + count.get());
    }
    if (account < 1) {
      throw new IllegalArgumentException("Accounts are numbered from 1, not " + account);
    }
  }
}
