package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One real-world occasion on which people or bodies held by one side are handed to the other,
 * merged from what all voices say of it.
 *
 * @param id opaque to readers, and the same whatever articles come and go
 * @param status the best supported of completed and cancelled; planned only where neither is said
 * @param parties the sides, sorted
 * @param transfers merged rows; rival figures stand in different accounts
 * @param total both directions together, the best supported of those that are told
 * @param neighbours records that belong together with it
 * @param origins the sides and mediators whose own voices are cited for its status, sorted, and
 *     last {@code OTHER} where anybody else is
 * @param texts how many different texts tell of it
 * @param voices how many of these are independent: near copies of one text count once
 * @param firstReported published date of the earliest text that tells of it
 * @param lastReported published date of the latest
 * @param updated when the ledger last changed it
 * @param articles who prints those texts; not all where they are many
 */
@JsonPropertyOrder({
  "id",
  "neighbours",
  "date",
  "status",
  "parties",
  "transfers",
  "total",
  "attributes",
  "mediators",
  "places",
  "agreement",
  "sources",
  "ordinal",
  "origins",
  "texts",
  "voices",
  "first_reported",
  "last_reported",
  "updated",
  "support",
  "evidence",
  "articles"
})
public record Exchange(
    String id,
    @JsonUnwrapped Neighbours neighbours,
    Optional<DateSpan> date,
    Status status,
    List<Party> parties,
    List<ExchangeTransfer> transfers,
    Optional<Total> total,
    List<Attribute> attributes,
    List<String> mediators,
    List<String> places,
    Optional<Agreement> agreement,
    List<String> sources,
    Optional<Integer> ordinal,
    List<String> origins,
    int texts,
    int voices,
    @JsonProperty("first_reported") Optional<LocalDate> firstReported,
    @JsonProperty("last_reported") Optional<LocalDate> lastReported,
    Optional<Instant> updated,
    ExchangeSupport support,
    ExchangeEvidence evidence,
    List<ExchangeArticle> articles) {
  public Exchange {
    parties = List.copyOf(parties);
    transfers = List.copyOf(transfers);
    attributes = List.copyOf(attributes);
    mediators = List.copyOf(mediators);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    origins = List.copyOf(origins);
    articles = List.copyOf(articles);
  }

  /** The same with what the ledger knows of it, beside what texts say. */
  public Exchange kept(
      Neighbours others, Optional<Instant> changed, List<ExchangeArticle> printers) {
    return new Exchange(
        id,
        others,
        date,
        status,
        parties,
        transfers,
        total,
        attributes,
        mediators,
        places,
        agreement,
        sources,
        ordinal,
        origins,
        texts,
        voices,
        firstReported,
        lastReported,
        changed,
        support,
        evidence,
        printers);
  }
}
