package dev.handover.ledger;

import dev.handover.ledger.fold.Fold;
import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.Neighbours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   * An exchange that was read, apart from who prints it.
   *
   * @param record the id of the one that stands for all that are the same
   * @param updated when the ledger last changed one of its records
   * @param voices whose postings were read
   */
  record Read(String record, Exchange exchange, Optional<Instant> updated, List<String> voices) {}

  /**
   * The exchanges of a page, each once: of records that are one exchange, the widest stands for
   * all. It has every party that the others have, and its place stays, so that a walk which others
   * write beside gives each exchange once.
   */
  List<Read> read(List<Occurrence> page) {
    List<Occurrence> standing = page.stream().filter(this::standsForAll).toList();
    Surroundings around =
        Surroundings.of(
            table, standing.stream().flatMap(record -> days.same(record).stream()).toList());
    return standing.stream().map(record -> read(record, around)).toList();
  }

  /** One exchange, under the id that it is shown with, whichever of its records is asked for. */
  Exchange read(Occurrence record) {
    return printed(read(record, Surroundings.of(table, days.same(record))));
  }

  private boolean standsForAll(Occurrence record) {
    return SameDay.widest(days.same(record)).isOfSameId(record);
  }

  /** The same with the articles that print it. */
  Exchange printed(Read read) {
    List<ExchangeArticle> found = new ArrayList<>();
    for (String voice : read.voices()) {
      if (found.size() < Limits.ARTICLES_PER_EXCHANGE) {
        found.addAll(printers.of(voice));
      }
    }
    return read.exchange()
        .kept(read.updated(), found.stream().limit(Limits.ARTICLES_PER_EXCHANGE).toList());
  }

  private Read read(Occurrence record, Surroundings around) {
    List<Occurrence> records = days.same(record);
    Occurrence shown = records.getFirst();
    Balance balance = records.stream().map(Occurrence::balance).reduce(Balance::plus).orElseThrow();
    List<Posting> postings =
        records.stream().flatMap(each -> new Sample(group).of(each.identity()).stream()).toList();
    Neighbours neighbours =
        Neighbourhood.of(
            records, records.stream().flatMap(each -> around.around(each).stream()).toList());
    return new Read(
        record.identity().id(),
        FOLD.of(shown.identity(), neighbours, balance, postings),
        records.stream().flatMap(each -> each.updated().stream()).max(Comparator.naturalOrder()),
        postings.stream().map(Posting::voice).distinct().sorted().toList());
  }
}
