package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Bound;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Neighbours;
import dev.handover.model.Party;
import dev.handover.model.Total;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds an exchange's balance and postings to the exchange shown. What is counted comes from the
 * balance, the words and the lists from the postings; so the numbers stay right when only some of
 * very many postings are given. The order of postings does not matter.
 *
 * @param citations how many quotes are shown for one value
 * @param values how many values are shown of one list
 */
public record Fold(int citations, int values) {
  /**
   * The exchange shown, apart from what only the ledger knows.
   *
   * @param postings of this exchange and of those that are the same one, one a voice and record
   */
  public Exchange of(Identity exchange, Balance balance, Collection<Posting> postings) {
    Witnesses witnesses = Witnesses.of(balance, postings);
    Support support = Support.of(witnesses);
    Values shown = Values.of(support, values);
    List<ExchangeTransfer> rows =
        new TransferFold(witnesses, shown.status(), totals(support), this).rows();
    List<Party> parties = parties(exchange, rows);
    List<LocalDate> days =
        postings.stream().flatMap(posting -> posting.imprint().published().stream()).toList();
    return new Exchange(
        exchange.id(),
        Neighbours.NONE,
        exchange.date(),
        shown.status(),
        parties,
        rows,
        shown.total(),
        shown.attributes(),
        shown.mediators(),
        shown.places(),
        shown.agreement(),
        shown.sources(),
        shown.ordinal(),
        Origins.of(witnesses.told(), shown.status()),
        witnesses.texts(),
        witnesses.voices(),
        days.stream().min(Comparator.naturalOrder()),
        days.stream().max(Comparator.naturalOrder()),
        Optional.empty(),
        new SupportFold(support, values).shown(),
        new EvidenceFold(witnesses.told(), citations).of(parties, shown),
        List.of());
  }

  // A record that was joined may tell of a party that the one that is shown does not name.
  private static List<Party> parties(Identity exchange, List<ExchangeTransfer> rows) {
    return Stream.concat(
            exchange.parties().stream(),
            rows.stream().flatMap(row -> Stream.concat(Stream.of(row.to()), row.from().stream())))
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<Range, Backing> totals(Support support) {
    return support.totals().entrySet().stream()
        .filter(total -> total.getKey().bound() == Bound.EXACT)
        .collect(Collectors.toMap(total -> range(total.getKey()), Map.Entry::getValue));
  }

  private static Range range(Total total) {
    return new Range(total.count(), total.count());
  }
}
