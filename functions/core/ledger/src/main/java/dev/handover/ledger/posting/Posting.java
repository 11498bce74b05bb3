package dev.handover.ledger.posting;

import dev.handover.model.Report;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one voice says of one exchange, as entered in the ledger.
 *
 * @param imprint of the text that tells it
 * @param reports one, or more where the text tells of the same parties and date more than once
 * @param claims what is counted of them
 */
public record Posting(
    Identity exchange, Imprint imprint, List<Report> reports, NavigableSet<String> claims) {
  public Posting {
    reports = List.copyOf(reports);
    claims = Collections.unmodifiableNavigableSet(new TreeSet<>(claims));
  }

  /** Id of the text. */
  public String voice() {
    return imprint.voice();
  }

  /** The breakdowns of directions among the claims. */
  public Stream<Claim> figures() {
    return claims.stream().filter(Claims::isFigures).map(Claim::parse);
  }

  static Posting of(Identity exchange, Imprint imprint, List<Report> reports) {
    return new Posting(exchange, imprint, reports, Claims.of(reports, imprint.published()));
  }
}
