package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence for each value of a report that is not a transfer (a transfer carries its own). The
 * names are those of the report's fields; a list's evidence is keyed by the value it supports.
 */
@JsonPropertyOrder({
  "date",
  "status",
  "parties",
  "total",
  "attributes",
  "mediators",
  "places",
  "agreement",
  "sources",
  "ordinal"
})
public record ReportEvidence(
    Optional<Evidence> date,
    Optional<Evidence> status,
    Map<String, Evidence> parties,
    Optional<Evidence> total,
    Map<String, Evidence> attributes,
    Map<String, Evidence> mediators,
    Map<String, Evidence> places,
    Optional<Evidence> agreement,
    Map<String, Evidence> sources,
    Optional<Evidence> ordinal) {
  public ReportEvidence {
    parties = Sorted.byKey(parties);
    attributes = Sorted.byKey(attributes);
    mediators = Sorted.byKey(mediators);
    places = Sorted.byKey(places);
    sources = Sorted.byKey(sources);
  }
}
