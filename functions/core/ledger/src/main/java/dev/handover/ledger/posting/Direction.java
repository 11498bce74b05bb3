package dev.handover.ledger.posting;

import dev.handover.model.Party;
import dev.handover.model.Transfer;
import java.util.Optional;

/**
 * From whom to whom people go.
 *
 * @param to the side that receives them
 * @param from the side that held them, if it is clear
 */
public record Direction(Party to, Optional<Party> from) {
  private static final String UNCLEAR = "?";

  /** The direction of a row. */
  public static Direction of(Transfer transfer) {
    return new Direction(transfer.to(), transfer.from());
  }

  static Direction parse(String text) {
    String[] sides = text.split(">", -1);
    Optional<Party> from =
        sides[0].equals(UNCLEAR) ? Optional.empty() : Optional.of(new Party(sides[0]));
    return new Direction(new Party(sides[1]), from);
  }

  /** {@code RUS>UKR}, or {@code ?>UKR} where it is unclear who held them. */
  public String text() {
    return from.map(Party::code).orElse(UNCLEAR) + ">" + to.code();
  }
}
