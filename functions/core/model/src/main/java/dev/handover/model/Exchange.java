package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
 * @param voices how many different texts tell of it
 * @param articles who prints those texts; not all where they are many
 */
@JsonPropertyOrder({
  "id",
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
  "voices",
  "evidence",
  "articles"
})
public record Exchange(
    String id,
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
    int voices,
    ExchangeEvidence evidence,
    List<ExchangeArticle> articles) {
  public Exchange {
    parties = List.copyOf(parties);
    transfers = List.copyOf(transfers);
    attributes = List.copyOf(attributes);
    mediators = List.copyOf(mediators);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    articles = List.copyOf(articles);
  }
}
