package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import java.util.Collection;
import java.util.List;

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
   * The exchange shown.
   *
   * @param postings of this exchange, one a voice
   * @param articles who prints the voices
   */
  public Exchange of(
      Identity exchange,
      Balance balance,
      Collection<Posting> postings,
      List<ExchangeArticle> articles) {
    List<Told> told = Told.of(postings);
    Values shown = Values.of(balance, told, values);
    return new Exchange(
        exchange.id(),
        exchange.date(),
        shown.status(),
        exchange.parties(),
        new TransferFold(balance, postings, this).rows(),
        shown.total(),
        shown.attributes(),
        shown.mediators(),
        shown.places(),
        shown.agreement(),
        shown.sources(),
        shown.ordinal(),
        balance.voices(),
        new EvidenceFold(told, citations).of(exchange.parties(), shown),
        articles);
  }
}
