package dev.handover.ledger.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a speaker's running totals claim between one and the next, beside what the exchanges of
 * those days add up to. Totals of different kinds of people, and such as begin on different days,
 * are series of their own. A series of {@code people} is laid beside all the living that came back,
 * one of another kind beside the rows of that kind.
 *
 * @param saidBy the speaker
 * @param to who got the people back
 * @param people who they are
 * @param since the day from which the series counts, if it is said
 * @param steps from each total to the next, the oldest first
 */
@JsonPropertyOrder({"said_by", "to", "people", "since", "steps"})
public record Reconciliation(
    @JsonProperty("said_by") String saidBy,
    Party to,
    People people,
    Optional<LocalDate> since,
    List<Step> steps) {
  public Reconciliation {
    steps = List.copyOf(steps);
  }

  /**
   * From one total to the next.
   *
   * @param after the day as of which the earlier total was stated; exchanges of later days count
   * @param until the day as of which the later one was, itself included
   * @param earlier the earlier total
   * @param later the later total
   * @param claimed how many came back in between, by the two totals
   * @param low what the exchanges add up to with the lowest number told of each
   * @param best with the best supported number of each
   * @param high with the highest
   * @param exchanges ids of the exchanges that were added up
   * @param uncertain ids of the exchanges of which nobody can tell how many belong here: they may
   *     have been on a day of another step, or some of the people may be of the series' kind
   * @param withoutFigure how many of those added up are told without a number
   * @param verdict whether they part
   */
  @JsonPropertyOrder({
    "after",
    "until",
    "earlier",
    "later",
    "claimed",
    "low",
    "best",
    "high",
    "exchanges",
    "uncertain",
    "without_figure",
    "verdict"
  })
  public record Step(
      LocalDate after,
      LocalDate until,
      int earlier,
      int later,
      long claimed,
      long low,
      long best,
      long high,
      List<String> exchanges,
      List<String> uncertain,
      @JsonProperty("without_figure") int withoutFigure,
      Verdict verdict) {
    public Step {
      exchanges = List.copyOf(exchanges);
      uncertain = List.copyOf(uncertain);
    }
  }

  /** How the claim stands to the exchanges. */
  public enum Verdict {
    /** The exchanges can make what is claimed. */
    @JsonProperty("agrees")
    AGREES,

    /** More is claimed than the exchanges make: one is missing here, or the claim is too high. */
    @JsonProperty("claims_more")
    CLAIMS_MORE,

    /** Less is claimed than the exchanges make. */
    @JsonProperty("claims_less")
    CLAIMS_LESS,

    /**
     * An exchange without a number, or of which nobody can tell how many belong here, or a total
     * that is not exact leaves it open.
     */
    @JsonProperty("open")
    OPEN
  }
}
