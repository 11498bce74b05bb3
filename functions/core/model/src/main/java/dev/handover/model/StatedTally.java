package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A running total as one text states it.
 *
 * @param id opaque to readers, and the same whatever articles come and go
 * @param asOf the day whose state it tells: the published date of the text
 * @param articles who prints the text; not all where they are many
 */
@JsonPropertyOrder({
  "id",
  "as_of",
  "to",
  "people",
  "count",
  "bound",
  "since",
  "exchanges",
  "said_by",
  "evidence",
  "articles"
})
public record StatedTally(
    String id,
    @JsonProperty("as_of") Optional<LocalDate> asOf,
    Optional<Party> to,
    People people,
    int count,
    Bound bound,
    Optional<LocalDate> since,
    Optional<Integer> exchanges,
    @JsonProperty("said_by") List<String> saidBy,
    Citation evidence,
    List<ExchangeArticle> articles) {
  public StatedTally {
    saidBy = List.copyOf(saidBy);
    articles = List.copyOf(articles);
  }

  /** The same with the articles that print it. */
  public StatedTally printedBy(List<ExchangeArticle> printers) {
    return new StatedTally(
        id, asOf, to, people, count, bound, since, exchanges, saidBy, evidence, printers);
  }

  /** A tally with where it stands, before it is known who prints it. */
  public static StatedTally of(String id, Optional<LocalDate> asOf, Tally tally, String voice) {
    return new StatedTally(
        id,
        asOf,
        tally.to(),
        tally.people(),
        tally.count(),
        tally.bound(),
        tally.since(),
        tally.exchanges(),
        tally.saidBy(),
        Citation.of(voice, tally.evidence()),
        List.of());
  }
}
