package dev.handover.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a walk through the log of exchanges has come.
 *
 * @param begun before which moment all was settled when the walk began
 * @param at where the last entry stands of which something was given
 * @param neighbour where not all was given that it brings, the last of the neighbours looked at;
 *     empty text where none was
 */
record LogPosition(Instant begun, String at, Optional<String> neighbour) {
  /** Neither moments nor ids of exchanges hold it. */
  private static final String SEPARATOR = "|";

  String sealed() {
    return Position.sealed(
        String.join(SEPARATOR, Moment.text(begun), at, neighbour.map(id -> "=" + id).orElse("")));
  }

  /**
   * What a position tells.
   *
   * @throws UnknownPositionException if no page of changes writes such a one
   */
  static LogPosition opened(String position) {
    List<String> parts = List.of(Position.decoded(position).split("\\|", -1));
    if (parts.size() != 3
        || !Moment.isText(parts.get(0))
        || !Line.CHANGED_EXCHANGES.mayHold(parts.get(1))
        || !isNeighbour(parts.get(2))) {
      throw new UnknownPositionException(position);
    }
    return new LogPosition(
        Instant.parse(parts.get(0)),
        parts.get(1),
        Optional.of(parts.get(2)).filter(part -> !part.isEmpty()).map(part -> part.substring(1)));
  }

  private static boolean isNeighbour(String part) {
    return part.isEmpty()
        || part.equals("=")
        || (part.startsWith("=") && Keys.isExchangeId(part.substring(1)));
  }
}
