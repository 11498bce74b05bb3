package dev.handover.query.resource;

import dev.handover.ledger.TallyFilter;
import dev.handover.model.Party;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Name;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.PartyCode;
import java.util.List;

/** Which running totals are asked for. */
record TallyQuery(TallyFilter filter, Paging page) {
  static final Parameter<Party> RECEIVER =
      Parameter.once("receiver", "the side that got the people back", new PartyCode());
  static final Parameter<String> SAID_BY =
      Parameter.once(
          "said_by",
          "whom the text cites, as records name them",
          new Name("a speaker", "Volodymyr Zelensky"));
  static final List<Parameter<?>> PARAMETERS =
      List.of(Days.SINCE, Days.UNTIL, RECEIVER, SAID_BY, Paging.LIMIT, Paging.CURSOR);

  private static final String PATH = "/tallies";

  /** Reads a request and notes its faults. */
  static TallyQuery read(Arguments arguments) {
    Selection selection = new Selection(arguments);
    TallyFilter filter = filter(selection);
    return new TallyQuery(filter, selection.page(PATH));
  }

  /** Reads which of them, on whatever pages. */
  static TallyFilter filter(Selection selection) {
    Days days = Days.read(selection);
    return new TallyFilter(
        days.since(),
        days.until(),
        selection.one(RECEIVER, Party::code),
        selection.one(SAID_BY, name -> name));
  }
}
