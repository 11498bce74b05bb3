package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.model.Party;
import java.util.List;
import java.util.Set;

/**
 * A figure that somebody stands by without telling anew what happened: "the ministry confirmed the
 * 30".
 *
 * @param bothWays whether it is said of each direction
 */
record Voucher(int count, boolean bothWays, List<Source> speakers) {
  Voucher {
    speakers = List.copyOf(speakers);
  }

  /**
   * Who stands by a row of that count: where as many went either way, each side speaks for its own.
   *
   * @param receivers the sides that received as many
   */
  List<Source> of(Party receiver, Set<Party> receivers) {
    return speakers.stream()
        .filter(
            one ->
                bothWays
                    || one.party()
                        .filter(receivers::contains)
                        .filter(own -> !own.equals(receiver))
                        .isEmpty())
        .toList();
  }
}
