package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one voice says of one exchange.
 *
 * @param parties the sides, sorted; at least one
 * @param transfers one row for each direction and kind of people that the article tells apart
 * @param mediators ISO 3166-1 alpha-3, or {@code ICRC}, {@code UN}, {@code VAT}, {@code EU}
 * @param places where the handover happens, or where the freed are taken right after
 * @param sources who is cited for it, by short standard English names
 * @param speaksFor the side or mediator that a source speaks for, where it is known
 * @param ordinal 65 in "the 65th exchange"
 */
@JsonPropertyOrder({
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
  "speaks_for",
  "ordinal",
  "evidence"
})
public record Report(
    Optional<DateSpan> date,
    Status status,
    List<Party> parties,
    List<Transfer> transfers,
    Optional<Total> total,
    List<Attribute> attributes,
    List<String> mediators,
    List<String> places,
    Optional<Agreement> agreement,
    List<String> sources,
    @JsonProperty("speaks_for") Map<String, Party> speaksFor,
    Optional<Integer> ordinal,
    ReportEvidence evidence) {
  public Report {
    parties = parties.stream().sorted().distinct().toList();
    transfers = List.copyOf(transfers);
    attributes = attributes.stream().sorted().distinct().toList();
    mediators = List.copyOf(mediators);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    speaksFor = Sorted.byKey(speaksFor);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("A report names at least one party");
    }
  }
}
