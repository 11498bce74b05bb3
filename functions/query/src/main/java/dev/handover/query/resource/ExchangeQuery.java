package dev.handover.query.resource;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.model.Party;
import dev.handover.query.Limits;
import dev.handover.query.http.Fault;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.QueryString;
import dev.handover.query.http.QueryString.Pair;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.IsoDate;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.PartyCode;
import dev.handover.query.parameter.WholeNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which exchanges are asked for.
 *
 * @param limit the most exchanges on the page
 * @param after the ledger's position where the page before ended
 */
record ExchangeQuery(ExchangeFilter filter, int limit, Optional<String> after) {
  static final Parameter<LocalDate> SINCE =
      Parameter.once("since", "first day, YYYY-MM-DD", IsoDate::read);
  static final Parameter<LocalDate> UNTIL =
      Parameter.once("until", "last day, YYYY-MM-DD", IsoDate::read);
  static final Parameter<Party> PARTY =
      Parameter.repeatable("party", "a side; all that are named take part", PartyCode::read);
  static final Parameter<Integer> LIMIT =
      Parameter.once("limit", "exchanges on a page", new WholeNumber(1, Limits.PAGE_EXCHANGES_MAX));
  static final Parameter<Cursor> CURSOR =
      Parameter.once("cursor", "where the page before ended, from its next", Cursor::parse);
  static final List<Parameter<?>> PARAMETERS = List.of(SINCE, UNTIL, PARTY, LIMIT, CURSOR);

  private static final String PATH = "/exchanges?";

  /** Reads a request and notes its faults. */
  static ExchangeQuery read(Arguments arguments) {
    ExchangeFilter filter = filter(arguments);
    int limit = arguments.one(LIMIT).orElse(Limits.PAGE_EXCHANGES_DEFAULT);
    boolean sound = arguments.faultless(SINCE, UNTIL, PARTY);
    Optional<Cursor> cursor = arguments.one(CURSOR);
    // Whose cursor it is can be told only where the query is known.
    if (sound && cursor.isPresent() && !cursor.get().belongsTo(address(filter))) {
      arguments.fault(CURSOR.name(), Cursor.FOREIGN);
    }
    return new ExchangeQuery(filter, limit, cursor.map(Cursor::position));
  }

  /** The path and query string of the page that starts at a position. */
  String next(String position) {
    List<Pair> pairs = new ArrayList<>(pairs(filter));
    pairs.add(Pair.of(LIMIT.name(), Integer.toString(limit)));
    pairs.add(Pair.of(CURSOR.name(), Cursor.of(address(filter), position).toString()));
    return PATH + new QueryString(pairs);
  }

  /** What a client is told whose cursor's position the ledger does not know. */
  ProblemException stale() {
    return new ProblemException(
        Problem.invalidParameters(List.of(new Fault(CURSOR.name(), Cursor.FOREIGN))));
  }

  private static ExchangeFilter filter(Arguments arguments) {
    Optional<LocalDate> since = arguments.one(SINCE);
    Optional<LocalDate> until = arguments.one(UNTIL);
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      arguments.fault(
          SINCE.name(),
          since.get() + " is after until, " + until.get() + "; give the earlier day as since.");
    }
    List<Party> parties = arguments.all(PARTY).stream().sorted().distinct().toList();
    if (parties.size() > Limits.PARTIES_MAX) {
      arguments.fault(
          PARTY.name(),
          "It names " + parties.size() + " parties; name " + Limits.PARTIES_MAX + " at most.");
    }
    return new ExchangeFilter(since, until, parties);
  }

  private static String address(ExchangeFilter filter) {
    return PATH + new QueryString(pairs(filter));
  }

  private static List<Pair> pairs(ExchangeFilter filter) {
    List<Pair> pairs = new ArrayList<>();
    filter.since().ifPresent(day -> pairs.add(Pair.of(SINCE.name(), day.toString())));
    filter.until().ifPresent(day -> pairs.add(Pair.of(UNTIL.name(), day.toString())));
    filter.parties().forEach(party -> pairs.add(Pair.of(PARTY.name(), party.code())));
    return pairs;
  }
}
