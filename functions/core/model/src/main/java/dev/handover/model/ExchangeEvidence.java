package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * The evidence for each value of an exchange that is not a transfer (a transfer carries its own).
 * The names are those of the exchange's fields; a list's evidence is keyed by the value it
 * supports.
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
public record ExchangeEvidence(
    List<Citation> date,
    List<Citation> status,
    Map<String, List<Citation>> parties,
    List<Citation> total,
    Map<String, List<Citation>> attributes,
    Map<String, List<Citation>> mediators,
    Map<String, List<Citation>> places,
    List<Citation> agreement,
    Map<String, List<Citation>> sources,
    List<Citation> ordinal) {
  public ExchangeEvidence {
    date = List.copyOf(date);
    status = List.copyOf(status);
    parties = Sorted.byKey(parties);
    total = List.copyOf(total);
    attributes = Sorted.byKey(attributes);
    mediators = Sorted.byKey(mediators);
    places = Sorted.byKey(places);
    agreement = List.copyOf(agreement);
    sources = Sorted.byKey(sources);
    ordinal = List.copyOf(ordinal);
  }
}
