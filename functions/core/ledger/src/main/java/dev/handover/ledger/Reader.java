package dev.handover.ledger;

import dev.handover.ledger.fold.Fold;
import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Identity;
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

  private final Records records;
  private final Days days;
  private final Group group;
  private final Spans spans;
  private final Sample sample;
  private final Printers printers;

  Reader(Table table) {
    this(table, new Records(table));
  }

  private Reader(Table table, Records records) {
    this(table, records, new Days(table, records));
  }

  Reader(Table table, Records records, Days days) {
    this.records = records;
    this.days = days;
    this.group = new Group(table);
    this.spans = new Spans(group);
    this.sample = new Sample(group);
    this.printers = new Printers(group);
  }

  /**
   * An exchange that was read, apart from who prints it.
   *
   * @param exchange without its neighbours
   * @param updated when the ledger last changed one of its records
   * @param voices whose postings were read
   */
  record Read(
      Exchange exchange, Neighbours neighbours, Optional<Instant> updated, List<String> voices) {
    /** The same, if it was updated at a moment, or later. */
    Read updatedAt(Instant moment) {
      return new Read(
          exchange,
          neighbours,
          updated.filter(known -> known.isAfter(moment)).or(() -> Optional.of(moment)),
          voices);
    }

    private Exchange printedBy(List<ExchangeArticle> articles) {
      return exchange.kept(neighbours, updated, articles);
    }

    /** Nobody is named who prints it. */
    Exchange unprinted() {
      return printedBy(List.of());
    }
  }

  /**
   * Those of a page that are shown, each exchange once: of records that are one, the widest stands
   * for all. It has every party that the others have, and its place stays, so that a walk which
   * others write beside gives each exchange once.
   *
   * @param budget which may end before the page does; the first record is looked at in any case
   */
  Standing standing(List<Occurrence> page, Budget budget) {
    days.prepare(page);
    List<Occurrence> standing = new ArrayList<>();
    for (int at = 0; at < page.size(); at++) {
      if (at > 0 && budget.spent()) {
        return new Standing(standing, Optional.of(page.get(at - 1)));
      }
      if (standsForAll(page.get(at))) {
        standing.add(page.get(at));
      }
    }
    return new Standing(standing, Optional.empty());
  }

  /**
   * The records of a page that are shown.
   *
   * @param last the last one looked at, where the budget ended before the page
   */
  record Standing(List<Occurrence> records, Optional<Occurrence> last) {
    Standing {
      records = List.copyOf(records);
    }
  }

  /** What may be asked for around the records of a page. */
  Surroundings around(List<Occurrence> page) {
    return surroundings(
        page.stream()
            .flatMap(record -> joined(record).stream())
            .map(Occurrence::identity)
            .toList());
  }

  /** What may be asked for around records, not joined with others, and told of or not. */
  Surroundings surroundings(List<Identity> changed) {
    return new Surroundings(records, group, spans, sample, changed);
  }

  /** One exchange, under the id that it is shown with, whichever of its records is asked for. */
  Exchange read(Occurrence record) {
    return printed(read(record, Traits.ANY, around(List.of(record))).orElseThrow());
  }

  private boolean standsForAll(Occurrence record) {
    return SameDay.widest(days.same(record)).isOfSameId(record);
  }

  /** The same with the articles that print it. */
  Exchange printed(Read read) {
    List<ExchangeArticle> found = new ArrayList<>();
    for (String voice : read.voices().stream().limit(Limits.ARTICLES_PER_EXCHANGE).toList()) {
      if (found.size() < Limits.ARTICLES_PER_EXCHANGE) {
        found.addAll(printers.of(voice));
      }
    }
    return read.printedBy(found.stream().limit(Limits.ARTICLES_PER_EXCHANGE).toList());
  }

  /**
   * One exchange of a page, apart from who prints it, if it is like that. Its neighbours are looked
   * for only then: no trait hangs on them.
   */
  Optional<Read> read(Occurrence record, Traits traits, Surroundings around) {
    List<Occurrence> same = days.same(record);
    Occurrence shown = same.getFirst();
    Balance balance = same.stream().map(Occurrence::balance).reduce(Balance::plus).orElseThrow();
    List<Posting> postings =
        joined(record).stream().flatMap(each -> sample.of(each.identity()).stream()).toList();
    Exchange alone = FOLD.of(shown.identity(), balance, postings);
    if (!traits.fit(alone)) {
      return Optional.empty();
    }
    List<Occurrence> others =
        joined(record).stream().flatMap(each -> around.around(each).stream()).toList();
    return Optional.of(
        new Read(
            alone,
            Neighbourhood.of(same, others),
            same.stream().flatMap(each -> each.updated().stream()).max(Comparator.naturalOrder()),
            postings.stream().map(Posting::voice).distinct().sorted().toList()));
  }

  private List<Occurrence> joined(Occurrence record) {
    return days.same(record).stream().limit(Limits.JOINED_PER_EXCHANGE).toList();
  }
}
