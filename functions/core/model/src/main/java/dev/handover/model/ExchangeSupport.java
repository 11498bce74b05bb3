package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * How many independent voices say each value of an exchange that is not a transfer (a transfer
 * carries its own number): of the values shown and of their rivals. Keys are the values as text.
 *
 * @param agreement keyed {@code Istanbul 2025-06-02}, or by the one of both that is said
 */
@JsonPropertyOrder({
  "status",
  "total",
  "attributes",
  "mediators",
  "places",
  "agreement",
  "sources",
  "ordinal"
})
public record ExchangeSupport(
    Map<String, Integer> status,
    Map<String, Integer> total,
    Map<String, Integer> attributes,
    Map<String, Integer> mediators,
    Map<String, Integer> places,
    Map<String, Integer> agreement,
    Map<String, Integer> sources,
    Map<String, Integer> ordinal) {
  public ExchangeSupport {
    status = Sorted.byKey(status);
    total = Sorted.byKey(total);
    attributes = Sorted.byKey(attributes);
    mediators = Sorted.byKey(mediators);
    places = Sorted.byKey(places);
    agreement = Sorted.byKey(agreement);
    sources = Sorted.byKey(sources);
    ordinal = Sorted.byKey(ordinal);
  }
}
