package dev.handover.query.resource;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.model.Party;
import dev.handover.query.Limits;
import dev.handover.query.http.QueryString.Pair;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.PartyCode;
import java.util.ArrayList;
import java.util.List;

/** Which exchanges are asked for. */
record ExchangeQuery(ExchangeFilter filter, Paging page) {
  static final Parameter<Party> PARTY =
      Parameter.repeatable("party", "a side; all that are named take part", PartyCode::read);
  static final List<Parameter<?>> PARAMETERS =
      List.of(Days.SINCE, Days.UNTIL, PARTY, Paging.LIMIT, Paging.CURSOR);

  private static final String PATH = "/exchanges";

  /** Reads a request and notes its faults. */
  static ExchangeQuery read(Arguments arguments) {
    ExchangeFilter filter = filter(arguments);
    boolean sound = arguments.faultless(Days.SINCE, Days.UNTIL, PARTY);
    return new ExchangeQuery(filter, Paging.read(arguments, PATH, pairs(filter), sound));
  }

  private static ExchangeFilter filter(Arguments arguments) {
    Days days = Days.read(arguments);
    List<Party> parties = arguments.all(PARTY).stream().sorted().distinct().toList();
    if (parties.size() > Limits.PARTIES_MAX) {
      arguments.fault(
          PARTY.name(),
          "It names " + parties.size() + " parties; name " + Limits.PARTIES_MAX + " at most.");
    }
    return new ExchangeFilter(days.since(), days.until(), parties);
  }

  private static List<Pair> pairs(ExchangeFilter filter) {
    List<Pair> pairs = new ArrayList<>();
    filter.since().ifPresent(day -> pairs.add(Pair.of(Days.SINCE.name(), day.toString())));
    filter.until().ifPresent(day -> pairs.add(Pair.of(Days.UNTIL.name(), day.toString())));
    filter.parties().forEach(party -> pairs.add(Pair.of(PARTY.name(), party.code())));
    return pairs;
  }
}
