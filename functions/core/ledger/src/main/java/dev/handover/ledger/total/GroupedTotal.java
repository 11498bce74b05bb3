package dev.handover.ledger.total;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many went one way, in one group.
 *
 * @param group its names by what is grouped; one is empty where exchanges tell of none
 */
public record GroupedTotal(
    @JsonAnyGetter Map<String, Optional<String>> group, @JsonUnwrapped DirectedTotal total) {
  public GroupedTotal {
    group = Collections.unmodifiableMap(new LinkedHashMap<>(group));
  }
}
