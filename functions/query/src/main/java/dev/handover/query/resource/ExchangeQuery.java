package dev.handover.query.resource;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.ledger.Sorting;
import dev.handover.ledger.Traits;
import dev.handover.model.Attribute;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import dev.handover.query.Limits;
import dev.handover.query.format.Format;
import dev.handover.query.format.Negotiation;
import dev.handover.query.http.Fault;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.parameter.Arguments;
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
 * @param sorting which day comes first, if that is said
 * @param updatedSince where only those are asked for that changed since
 */
record ExchangeQuery(
    ExchangeFilter filter, Optional<Sorting> sorting, Optional<Instant> updatedSince, Paging page) {
  static final Parameter<Party> PARTY =
      Parameter.repeatable(
          "party", Limits.PARTIES_MAX, "a side; all that are named take part", new PartyCode());
  static final Parameter<Party> RECEIVER =
      Parameter.once("receiver", "the side to which people went", new PartyCode());
  static final Parameter<Party> HOLDER =
      Parameter.once("holder", "the side that held them", new PartyCode());
  static final Parameter<People> PEOPLE =
      Parameter.once("people", "of which kind they were", OneOf.of(People.values(), People::word));
  static final Parameter<Integer> MIN_COUNT =
      Parameter.once(
          "min_count", "how many they were at least", new WholeNumber(0, Limits.COUNT_MAX));
  static final Parameter<Status> STATUS =
      Parameter.once(
          "status", "what became of the exchange", OneOf.of(Status.values(), Status::word));
  static final Parameter<Party> MEDIATOR =
      Parameter.once("mediator", "who mediated", new PartyCode());
  static final Parameter<String> PLACE =
      Parameter.once(
          "place", "where it took place, as records name it", new Name("a place", "Belarus"));
  static final Parameter<String> SOURCE =
      Parameter.once(
          "source",
          "who is cited, as records name them",
          new Name("a source", "Russian Ministry of Defence"));
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
      Stream.concat(FILTERS.stream(), Stream.of(ORDER, Updates.SINCE, Paging.LIMIT, Paging.CURSOR))
          .toList();

  private static final Set<Parameter<?>> OF_WHAT_NEVER_CHANGES =
      Set.of(Days.SINCE, Days.UNTIL, PARTY, Updates.SINCE, Paging.LIMIT, Paging.CURSOR);

  private static final String FEED_HAS_ITS_OWN =
      "Leave it out for a feed, which starts with what changed last.";
  private static final String PATH = "/exchanges";

  /** Reads a request and notes its faults. */
  static ExchangeQuery read(Arguments arguments) {
    Selection selection = new Selection(arguments);
    ExchangeFilter filter = filter(selection);
    Optional<Sorting> sorting = selection.one(ORDER, ExchangeQuery::word);
    if (sorting.isPresent() && arguments.names(Negotiation.PARAMETER, Format.ATOM.word())) {
      selection.fault(ORDER, FEED_HAS_ITS_OWN);
    }
    Optional<Instant> updatedSince =
        Updates.read(
            selection,
            arguments,
            PARAMETERS.stream().filter(each -> !OF_WHAT_NEVER_CHANGES.contains(each)).toList());
    return new ExchangeQuery(filter, sorting, updatedSince, selection.page(PATH));
  }

  /** Which day comes first. */
  Sorting order() {
    return sorting.orElse(Sorting.NEWEST);
  }

  /**
   * The same for a feed, which has an order of its own.
   *
   * @throws ProblemException if another one is asked for
   */
  ExchangeQuery unordered() {
    if (sorting.isPresent()) {
      throw new ProblemException(
          Problem.invalidParameters(List.of(new Fault(ORDER.name(), FEED_HAS_ITS_OWN))));
    }
    return this;
  }

  /** Reads which of them, in whatever order and on whatever pages. */
  static ExchangeFilter filter(Selection selection) {
    Days days = Days.read(selection);
    List<Party> parties = selection.all(PARTY, Party::code);
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
