package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    Records records = new Records(table);
    Days days = new Days(table, records);
    this.reader = new Reader(table, records, days);
    this.filter = filter;
    this.asked = asked;
    this.budget = budget;
    this.walk = new Walk(table, records, days, filter, sorting, budget);
  }

  ExchangePage page(Optional<String> after, int limit) {
    return page(after, limit, reader::printed);
  }

  /** The same apart from who prints them. */
  ExchangePage unprinted(Optional<String> after, int limit) {
    return page(after, limit, Reader.Read::unprinted);
  }

  private ExchangePage page(
      Optional<String> after, int limit, Function<Reader.Read, Exchange> shown) {
    List<Exchange> found = new ArrayList<>();
    Traits traits = filter.traits();
    int step = traits.equals(Traits.ANY) ? limit : STEP;
    Optional<String> passed = after;
    do {
      Walk.Leg leg = walk.from(passed, step);
      readings -= leg.exchanges().size();
      Reader.Standing standing = reader.standing(occurrences(leg), budget);
      Surroundings around = reader.around(standing.records());
      passed = standing.last().map(last -> leg.placeOf(last.identity().id())).or(leg::next);
      int left = standing.records().size();
      for (Occurrence record : standing.records()) {
        left--;
        reader.read(record, traits, around).map(shown).ifPresent(found::add);
        if (left > 0 && (found.size() == limit || budget.spent())) {
          passed = Optional.of(leg.placeOf(record.identity().id()));
          break;
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
