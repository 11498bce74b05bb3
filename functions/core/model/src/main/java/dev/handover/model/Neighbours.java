package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Ids of the records that belong together with an exchange, sorted; decided anew at each reading.
 *
 * @param alsoKnownAs records of the same day with fewer or more of the same parties, merged in this
 * @param covers records of the same parties that took place within its days, and tell more exactly
 * @param coveredBy records whose days hold this one
 * @param related records of a day before or after with the same figures: perhaps the same people
 */
@JsonPropertyOrder({"also_known_as", "covers", "covered_by", "related"})
public record Neighbours(
    @JsonProperty("also_known_as") List<String> alsoKnownAs,
    List<String> covers,
    @JsonProperty("covered_by") List<String> coveredBy,
    List<String> related) {
  /** It stands alone. */
  public static final Neighbours NONE = new Neighbours(List.of(), List.of(), List.of(), List.of());

  public Neighbours {
    alsoKnownAs = alsoKnownAs.stream().sorted().toList();
    covers = covers.stream().sorted().toList();
    coveredBy = coveredBy.stream().sorted().toList();
    related = related.stream().sorted().toList();
  }
}
