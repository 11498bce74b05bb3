package dev.handover.ledger;

import dev.handover.ledger.fold.Fold;
import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.Neighbours;
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

  /** The exchanges of a page; a record that is shown under another id is left out. */
  List<Exchange> read(List<Occurrence> page) {
    List<List<Occurrence>> shown =
        page.stream()
            .filter(record -> days.same(record).getFirst().isOfSameId(record))
            .map(days::same)
            .toList();
    Surroundings around = Surroundings.of(table, shown.stream().map(List::getFirst).toList());
    return shown.stream().map(records -> read(records, around)).toList();
  }

  /** One exchange, under the id that it is shown with, whichever of its records is asked for. */
  Exchange read(Occurrence record) {
    List<Occurrence> same = days.same(record);
    return read(same, Surroundings.of(table, List.of(same.getFirst())));
  }

  private Exchange read(List<Occurrence> records, Surroundings around) {
    Occurrence shown = records.getFirst();
    Balance balance = records.stream().map(Occurrence::balance).reduce(Balance::plus).orElseThrow();
    List<Posting> postings =
        records.stream().flatMap(each -> new Sample(group).of(each.identity()).stream()).toList();
    List<String> aliases = records.stream().skip(1).map(record -> record.identity().id()).toList();
    Neighbours neighbours = Neighbourhood.of(shown, aliases, around.around(shown));
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
