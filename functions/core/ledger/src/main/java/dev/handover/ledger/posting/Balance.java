package dev.handover.ledger.posting;

import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An exchange's claims with the number of voices for each.
 *
 * @param voices how many voices tell of the exchange
 * @param counts voices by claim; none is zero
 */
public record Balance(int voices, NavigableMap<String, Integer> counts) {
  public Balance {
    NavigableMap<String, Integer> kept = new TreeMap<>(counts);
    kept.values().removeIf(count -> count == 0);
    counts = Collections.unmodifiableNavigableMap(kept);
  }

  /** The fresh sum over all postings of an exchange. */
  public static Balance of(Collection<Posting> postings) {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    for (Posting posting : postings) {
      posting.claims().forEach(claim -> counts.merge(claim, 1, Integer::sum));
    }
    return new Balance(postings.size(), counts);
  }

  /** Both together, of two records that are one exchange. */
  public Balance plus(Balance other) {
    NavigableMap<String, Integer> sum = new TreeMap<>(counts);
    other.counts.forEach((claim, count) -> sum.merge(claim, count, Integer::sum));
    return new Balance(voices + other.voices, sum);
  }

  /** Voices for each breakdown of a direction. */
  public Map<Claim, Integer> figures() {
    return Claims.figures(counts);
  }

  /** Voices for each outcome. */
  public Map<Outcome, Integer> outcomes() {
    return Claims.outcomes(counts);
  }

  /** Voices for each total of both directions, of an exchange of that status. */
  public Map<Total, Integer> totals(Status told) {
    return Claims.totals(told, counts);
  }

  /** Voices for each ordinal. */
  public Map<Integer, Integer> ordinals() {
    return Claims.ordinals(counts);
  }
}
