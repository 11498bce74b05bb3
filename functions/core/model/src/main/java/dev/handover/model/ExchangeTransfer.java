package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * People moving one way, as one voice or more tell it.
 *
 * @param to the side that receives the people
 * @param from the side that held them, if it is clear
 * @param count how many, if it is said
 * @param bound how {@code count} is meant; empty exactly when {@code count} is
 * @param saidBy whom any of the voices cites for this row
 * @param account rows of one direction in the same account add up; rows of different accounts are
 *     other versions, the best supported first; from 1
 * @param standing of the account; only rows of the best count in totals
 * @param voices how many independent voices bear this row out
 * @param evidence some of their words, not more than a few
 */
@JsonPropertyOrder({
  "to",
  "from",
  "people",
  "count",
  "bound",
  "said_by",
  "account",
  "standing",
  "voices",
  "evidence"
})
public record ExchangeTransfer(
    Party to,
    Optional<Party> from,
    People people,
    Optional<Integer> count,
    Optional<Bound> bound,
    @JsonProperty("said_by") List<String> saidBy,
    int account,
    Standing standing,
    int voices,
    List<Citation> evidence) {
  public ExchangeTransfer {
    saidBy = List.copyOf(saidBy);
    evidence = List.copyOf(evidence);
  }
}
