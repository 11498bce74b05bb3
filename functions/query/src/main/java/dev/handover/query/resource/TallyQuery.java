package dev.handover.query.resource;

import dev.handover.ledger.TallyFilter;
import dev.handover.model.Party;
import dev.handover.query.http.QueryString.Pair;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.PartyCode;
import dev.handover.query.parameter.SpeakerName;
import java.util.ArrayList;
import java.util.List;

/** Which running totals are asked for. */
record TallyQuery(TallyFilter filter, Paging page) {
  static final Parameter<Party> RECEIVER =
      Parameter.once("receiver", "the side that got the people back", PartyCode::read);
  static final Parameter<String> SAID_BY =
      Parameter.once("said_by", "whom the text cites, as records name them", SpeakerName::read);
  static final List<Parameter<?>> PARAMETERS =
      List.of(Days.SINCE, Days.UNTIL, RECEIVER, SAID_BY, Paging.LIMIT, Paging.CURSOR);

  private static final String PATH = "/tallies";

  /** Reads a request and notes its faults. */
  static TallyQuery read(Arguments arguments) {
    Days days = Days.read(arguments);
    TallyFilter filter =
        new TallyFilter(
            days.since(), days.until(), arguments.one(RECEIVER), arguments.one(SAID_BY));
    boolean sound = arguments.faultless(Days.SINCE, Days.UNTIL, RECEIVER, SAID_BY);
    return new TallyQuery(filter, Paging.read(arguments, PATH, pairs(filter), sound));
  }

  private static List<Pair> pairs(TallyFilter filter) {
    List<Pair> pairs = new ArrayList<>();
    filter.since().ifPresent(day -> pairs.add(Pair.of(Days.SINCE.name(), day.toString())));
    filter.until().ifPresent(day -> pairs.add(Pair.of(Days.UNTIL.name(), day.toString())));
    filter.to().ifPresent(party -> pairs.add(Pair.of(RECEIVER.name(), party.code())));
    filter.saidBy().ifPresent(name -> pairs.add(Pair.of(SAID_BY.name(), name)));
    return pairs;
  }
}
