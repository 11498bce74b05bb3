package dev.handover.query.resource;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.ledger.Sorting;
import dev.handover.ledger.Traits;
import dev.handover.model.Attribute;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import dev.handover.query.Limits;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Moment;
import dev.handover.query.parameter.Name;
import dev.handover.query.parameter.OneOf;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.PartyCode;
import dev.handover.query.parameter.WholeNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which exchanges are asked for.
 *
 * @param updatedSince where only those are asked for that changed since
 */
record ExchangeQuery(
    ExchangeFilter filter, Sorting sorting, Optional<Instant> updatedSince, Paging page) {
  static final Parameter<Party> PARTY =
      Parameter.repeatable("party", "a side; all that are named take part", PartyCode::read);
  static final Parameter<Party> RECEIVER =
      Parameter.once("receiver", "the side to which people went", PartyCode::read);
  static final Parameter<Party> HOLDER =
      Parameter.once("holder", "the side that held them", PartyCode::read);
  static final Parameter<People> PEOPLE =
      Parameter.once("people", "of which kind they were", OneOf.of(People.values(), People::word));
  static final Parameter<Integer> MIN_COUNT =
      Parameter.once(
          "min_count", "how many they were at least", new WholeNumber(0, Limits.COUNT_MAX));
  static final Parameter<Status> STATUS =
      Parameter.once(
          "status", "what became of the exchange", OneOf.of(Status.values(), Status::word));
  static final Parameter<Party> MEDIATOR =
      Parameter.once("mediator", "who mediated", PartyCode::read);
  static final Parameter<String> PLACE =
      Parameter.once("place", "where it took place, as records name it", new Name("a place"));
  static final Parameter<String> SOURCE =
      Parameter.once("source", "who is cited, as records name them", new Name("a source"));
  static final Parameter<Attribute> ATTRIBUTE =
      Parameter.once(
          "attribute", "who was among them", OneOf.of(Attribute.values(), Attribute::word));
  static final Parameter<Boolean> DISPUTED =
      Parameter.once(
          "disputed",
          "whether some account contradicts the best one",
          OneOf.of(new Boolean[] {true, false}, Object::toString));
  static final Parameter<Sorting> ORDER =
      Parameter.once(
          "order",
          "which day comes first; newest if not given",
          OneOf.of(Sorting.values(), ExchangeQuery::word));
  static final Parameter<Instant> UPDATED_SINCE =
      Parameter.once(
          "updated_since",
          "only what changed since then, removals included, in the order of change",
          Moment::read);

  /** Of the filter. */
  static final List<Parameter<?>> FILTERS =
      List.of(
          Days.SINCE,
          Days.UNTIL,
          PARTY,
          RECEIVER,
          HOLDER,
          PEOPLE,
          MIN_COUNT,
          STATUS,
          MEDIATOR,
          PLACE,
          SOURCE,
          ATTRIBUTE,
          DISPUTED);

  static final List<Parameter<?>> PARAMETERS =
      Stream.concat(FILTERS.stream(), Stream.of(ORDER, UPDATED_SINCE, Paging.LIMIT, Paging.CURSOR))
          .toList();

  private static final Set<Parameter<?>> OF_WHAT_NEVER_CHANGES =
      Set.of(Days.SINCE, Days.UNTIL, PARTY, UPDATED_SINCE, Paging.LIMIT, Paging.CURSOR);

  private static final String PATH = "/exchanges";

  /** Reads a request and notes its faults. */
  static ExchangeQuery read(Arguments arguments) {
    Selection selection = new Selection(arguments);
    ExchangeFilter filter = filter(selection);
    Sorting sorting = selection.one(ORDER, ExchangeQuery::word).orElse(Sorting.NEWEST);
    Optional<Instant> updatedSince = selection.one(UPDATED_SINCE, Instant::toString);
    if (updatedSince.isPresent()) {
      PARAMETERS.stream()
          .filter(other -> !OF_WHAT_NEVER_CHANGES.contains(other) && arguments.has(other))
          .forEach(
              other ->
                  selection.fault(
                      other,
                      "Leave it out beside updated_since, which goes with since, until and party:"
                          + " what an exchange is like may be what changed."));
    }
    return new ExchangeQuery(filter, sorting, updatedSince, selection.page(PATH));
  }

  /** Reads which of them, in whatever order and on whatever pages. */
  static ExchangeFilter filter(Selection selection) {
    Days days = Days.read(selection);
    List<Party> parties = selection.all(PARTY, Party::code);
    if (parties.size() > Limits.PARTIES_MAX) {
      selection.fault(
          PARTY,
          "It names " + parties.size() + " parties; name " + Limits.PARTIES_MAX + " at most.");
    }
    return new ExchangeFilter(days.since(), days.until(), parties, traits(selection));
  }

  private static Traits traits(Selection selection) {
    return new Traits(
        selection.one(RECEIVER, Party::code),
        selection.one(HOLDER, Party::code),
        selection.one(PEOPLE, People::word),
        selection.one(MIN_COUNT, Object::toString),
        selection.one(STATUS, Status::word),
        selection.one(MEDIATOR, Party::code).map(Party::code),
        selection.one(PLACE, name -> name),
        selection.one(SOURCE, name -> name),
        selection.one(ATTRIBUTE, Attribute::word),
        selection.one(DISPUTED, Object::toString));
  }

  private static String word(Sorting sorting) {
    return sorting.name().toLowerCase(Locale.ROOT);
  }
}
