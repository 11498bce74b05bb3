package dev.handover.ledger.total;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.model.Party;
import java.util.Optional;

/**
 * How many went one way in all.
 *
 * @param to the side that received them
 * @param from the side that held them, if it is clear
 * @param remains whether they are bodies; these are never added to the living
 * @param low with the lowest number that anybody gives for each exchange
 * @param best with the best supported number for each
 * @param high with the highest, and with exchanges that perhaps are one counted each
 * @param exchanges how many exchanges are counted, those without a number among them
 * @param withoutFigure exchanges for which nobody gives a number
 */
@JsonPropertyOrder({"to", "from", "remains", "low", "best", "high", "exchanges", "without_figure"})
public record DirectedTotal(
    Party to,
    Optional<Party> from,
    boolean remains,
    long low,
    long best,
    long high,
    int exchanges,
    @JsonProperty("without_figure") int withoutFigure) {
  DirectedTotal plus(DirectedTotal other) {
    return new DirectedTotal(
        to,
        from,
        remains,
        low + other.low,
        best + other.best,
        high + other.high,
        exchanges + other.exchanges,
        withoutFigure + other.withoutFigure);
  }
}
