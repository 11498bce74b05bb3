package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for exchanges that have what is asked for, until a page is full or the work is done. */
final class Search {
  /** Exchanges that are read at a time where some may lack what is asked for. */
  private static final int STEP = 25;

  private final Reader reader;
  private final ExchangeFilter filter;
  private final Predicate<Identity> asked;
  private final Budget budget;
  private final Walk walk;
  private int readings = Limits.READINGS_PER_REQUEST;

  /**
   * @param asked which records are read at all
   * @param budget of entries to look at, which several pages may share
   */
  Search(
      Table table,
      ExchangeFilter filter,
      Sorting sorting,
      Predicate<Identity> asked,
      Budget budget) {
    this.reader = new Reader(table);
    this.filter = filter;
    this.asked = asked;
    this.budget = budget;
    this.walk = new Walk(table, filter, sorting, budget);
  }

  ExchangePage page(Optional<String> after, int limit) {
    List<Exchange> found = new ArrayList<>();
    Traits traits = filter.traits();
    int step = traits.equals(Traits.ANY) ? limit : STEP;
    Optional<String> passed = after;
    do {
      Walk.Leg leg = walk.from(passed, step);
      passed = leg.next();
      readings -= leg.exchanges().size();
      Iterator<Reader.Read> read = reader.read(occurrences(leg)).iterator();
      while (read.hasNext() && found.size() < limit) {
        Reader.Read next = read.next();
        if (traits.fit(next.exchange())) {
          found.add(reader.printed(next));
        }
        if (found.size() == limit && read.hasNext()) {
          passed = Optional.of(leg.placeOf(next.record()));
        }
      }
    } while (passed.isPresent() && found.size() < limit && readings > 0 && !budget.spent());
    return new ExchangePage(found, passed.map(Position::sealed));
  }

  private List<Occurrence> occurrences(Walk.Leg leg) {
    return leg.exchanges().stream()
        .map(ExchangeItem::occurrence)
        .filter(record -> asked.test(record.identity()))
        .toList();
  }
}
