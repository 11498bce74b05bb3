package dev.handover.ledger;

import dev.handover.ledger.fold.Fold;
import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.Neighbours;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads exchanges with what is said of them; one for each request, as it remembers what it read.
 */
final class Reader {
  private static final Fold FOLD = new Fold(Limits.CITATIONS_PER_VALUE, Limits.VALUES_PER_LIST);

  private final Table table;
  private final Group group;
  private final Days days;
  private final Printers printers;

  Reader(Table table) {
    this.table = table;
    this.group = new Group(table);
    this.days = new Days(table);
    this.printers = new Printers(group);
  }

  /**
   * The exchanges of a page, each once: of records that are one exchange, the best told that the
   * page is about stands for all.
   *
   * @param parties that the page is about
   */
  List<Exchange> read(List<Occurrence> page, List<Party> parties) {
    List<List<Occurrence>> shown =
        page.stream().filter(record -> standsForAll(record, parties)).map(days::same).toList();
    Surroundings around = Surroundings.of(table, shown.stream().flatMap(List::stream).toList());
    return shown.stream().map(records -> read(records, around)).toList();
  }

  /** One exchange, under the id that it is shown with, whichever of its records is asked for. */
  Exchange read(Occurrence record) {
    List<Occurrence> same = days.same(record);
    return read(same, Surroundings.of(table, same));
  }

  private boolean standsForAll(Occurrence record, List<Party> parties) {
    return days.same(record).stream()
        .filter(same -> same.identity().parties().containsAll(parties))
        .findFirst()
        .filter(record::isOfSameId)
        .isPresent();
  }

  private Exchange read(List<Occurrence> records, Surroundings around) {
    Occurrence shown = records.getFirst();
    Balance balance = records.stream().map(Occurrence::balance).reduce(Balance::plus).orElseThrow();
    List<Posting> postings =
        records.stream().flatMap(each -> new Sample(group).of(each.identity()).stream()).toList();
    Neighbours neighbours =
        Neighbourhood.of(
            records, records.stream().flatMap(each -> around.around(each).stream()).toList());
    return FOLD.of(shown.identity(), neighbours, balance, postings, articles(postings));
  }

  private List<ExchangeArticle> articles(List<Posting> postings) {
    List<ExchangeArticle> found = new ArrayList<>();
    for (String voice : postings.stream().map(Posting::voice).distinct().sorted().toList()) {
      if (found.size() < Limits.ARTICLES_PER_EXCHANGE) {
        found.addAll(printers.of(voice));
      }
    }
    return found.stream().limit(Limits.ARTICLES_PER_EXCHANGE).toList();
  }
}
