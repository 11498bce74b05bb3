package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A running total of people returned, or of bodies, over many exchanges.
 *
 * @param to who got them back; empty for both sides together
 * @param since the day the article lets it begin
 * @param exchanges how many exchanges the article says it covers
 */
@JsonPropertyOrder({"to", "people", "count", "bound", "since", "exchanges", "said_by", "evidence"})
public record Tally(
    Optional<Party> to,
    People people,
    int count,
    Bound bound,
    Optional<LocalDate> since,
    Optional<Integer> exchanges,
    @JsonProperty("said_by") List<String> saidBy,
    Evidence evidence) {
  public Tally {
    saidBy = List.copyOf(saidBy);
  }
}
