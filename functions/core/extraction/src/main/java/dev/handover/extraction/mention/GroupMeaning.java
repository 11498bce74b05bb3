package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules about groups of people can mean. */
enum GroupMeaning {
  /** Some of those told before. */
  SOME,
  /** A figure that opens its line, and whom it counts. */
  FIGURE,
  /** People told by whose they are. */
  OWN,
  /** People, counted or not. */
  PEOPLE,
  /** Civilians by where they live. */
  RESIDENTS,
  /** Members of a unit, with those words or without. */
  UNIT,
  /** People of two kinds under one count. */
  MIXED,
  /** One person. */
  ONE,
  /** Soldiers, without a noun of their own. */
  FORCES,
  /** Two people. */
  TWO,
  /** Three people. */
  THREE,
  /** A body of people that are so many. */
  STRONG,
  /** Bodies. */
  DEAD,
  /** People by their names. */
  PERSONS,
  /** The bodies of people by their names. */
  LATE,
  /** People by their names, and so many others. */
  OTHERS,
  /** The bodies of people by their names, and of so many others. */
  LATE_OTHERS,
  /** A count whose noun is left out. */
  BARE,
  /** So many for so many. */
  FOR,
  /** All for all. */
  ALL,
  /** As many as before. */
  SAME,
  /** As many as before, where nothing follows. */
  AS_MANY,
  /** About as many as before. */
  SIMILAR,
  /** Twice as many as before. */
  DOUBLE,
  /** Half as many as before. */
  HALF,
  /** So many times as many as before. */
  TIMES;

  /** The labels that these rules add, each by a rule file of its name, in the order of stages. */
  static final List<String> LABELS =
      List.of("partof", "group", "person", "fornumber", "samecount", "bare");

  private static final String[] KINDS = {
    "people", "people.many", "people.one", "plural", "one", "troop", "warrior"
  };

  Optional<Object> of(Match match, CountContext context) {
    Optional<Integer> number = count(match, "number");
    return switch (this) {
      case SOME ->
          context.isGroup(match) && !context.isOneOfThoseWho(match)
              ? Optional.of(people(match))
              : Optional.empty();
      case OWN, PEOPLE, RESIDENTS, UNIT, MIXED, TWO, THREE, DEAD ->
          context.isGroup(match)
              ? Optional.of(context.withHome(people(match), match))
              : Optional.empty();
      case FIGURE ->
          context.isGroup(match) && context.opensLine(match)
              ? Optional.of(people(match))
              : Optional.empty();
      case ONE ->
          context.isOne(match)
              ? Optional.of(context.withHome(group(match, Optional.of(1)), match))
              : Optional.empty();
      case FORCES ->
          context.isOne(match)
              ? Optional.of(
                  new PeopleGroup(People.MILITARY, number, bound(match), nationality(match)))
              : Optional.empty();
      case STRONG -> Optional.of(group(match, number));
      case PERSONS ->
          context.endsName(match)
              ? Optional.of(ofOneNation(group(match, Optional.of(named(match))), match, context))
              : Optional.empty();
      case LATE ->
          context.endsName(match)
              ? Optional.of(group(match, Optional.of(named(match))).ofKind(People.REMAINS))
              : Optional.empty();
      case OTHERS -> Optional.of(withOthers(match, number));
      case LATE_OTHERS -> Optional.of(withOthers(match, number).ofKind(People.REMAINS));
      case BARE ->
          context.isBare(match)
              ? Optional.of(like(group(match, number), context.kindBefore(match)))
              : Optional.empty();
      case FOR -> Optional.of(new ForNumber(count(match, "first"), count(match, "second")));
      case ALL -> Optional.of(new ForNumber(Optional.empty(), Optional.empty()));
      case AS_MANY ->
          context.endsPhrase(match) ? Optional.of(same(match, 2, Bound.EXACT)) : Optional.empty();
      case SAME -> Optional.of(same(match, 2, Bound.EXACT));
      case DOUBLE ->
          context.isCompared(match) ? Optional.empty() : Optional.of(same(match, 4, Bound.EXACT));
      case SIMILAR -> Optional.of(same(match, 2, Bound.ABOUT));
      case HALF -> Optional.of(same(match, 1, Bound.EXACT));
      case TIMES -> number.map(times -> same(match, 2 * times, Bound.EXACT));
    };
  }

  /** "The Danish-Chadian nurse Lena Okoro" may go home to either. */
  private static PeopleGroup ofOneNation(PeopleGroup group, Match match, CountContext context) {
    return context.goesOnWithHyphen(match)
        ? new PeopleGroup(group.people(), group.count(), group.bound(), Optional.empty())
        : group;
  }

  /** "Lena Okoro and her driver" are two. */
  private static int named(Match match) {
    return match.all("personname").size() + match.all("companion").size();
  }

  /** "Lena Okoro and 13 others" are 14. */
  private static PeopleGroup withOthers(Match match, Optional<Integer> number) {
    int persons = Math.max(1, match.all("personname").size());
    return group(match, number.map(others -> others + persons));
  }

  /** A phrase that counts people, or counts none. */
  private PeopleGroup people(Match match) {
    Optional<Integer> number = count(match, "number");
    return switch (this) {
      case TWO -> group(match, Optional.of(2));
      case THREE -> group(match, Optional.of(3));
      case RESIDENTS -> group(match, number).ofKind(People.CIVILIANS);
      case MIXED -> mixed(match, group(match, number));
      case DEAD ->
          new PeopleGroup(
              People.REMAINS,
              number.or(() -> match.first("one").map(_ -> 1)),
              bound(match),
              nationality(match));
      default -> group(match, number);
    };
  }

  private static PeopleGroup group(Match match, Optional<Integer> count) {
    return new PeopleGroup(
        kind(match).orElse(People.PEOPLE), count, bound(match), nationality(match));
  }

  private static PeopleGroup mixed(Match match, PeopleGroup group) {
    boolean alike = kinds(match).distinct().count() == 1;
    boolean ofOneSide = nationalities(match).distinct().count() < 2;
    return new PeopleGroup(
        alike ? group.people() : People.PEOPLE,
        group.count(),
        group.bound(),
        ofOneSide ? group.nationality() : Optional.empty());
  }

  private static PeopleGroup like(PeopleGroup group, Optional<People> kind) {
    return kind.map(group::ofKind).orElse(group);
  }

  private static SameCount same(Match match, int halves, Bound bound) {
    return new SameCount(halves, bound, kind(match), nationality(match));
  }

  private static Optional<Integer> count(Match match, String role) {
    return match.first(role).map(mention -> mention.value(Integer.class));
  }

  /** Whose the people are: "LTTE hostages" are not its own, "a Danish-Chadian" may be either's. */
  private static Optional<Party> nationality(Match match) {
    boolean captives = kinds(match).findFirst().equals(Optional.of(People.HOSTAGES));
    return nationalities(match)
        .findFirst()
        .filter(_ -> match.first("dual").isEmpty())
        .filter(party -> !captives || !ArmedGroups.has(party));
  }

  private static Stream<Party> nationalities(Match match) {
    return Stream.of("nation", "nationals", "party", "home")
        .flatMap(role -> match.all(role).stream())
        .map(Mention::value)
        .filter(Party.class::isInstance)
        .map(Party.class::cast);
  }

  private static Bound bound(Match match) {
    return match
        .first("bound")
        .map(mention -> Bound.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT)))
        .orElse(Bound.EXACT);
  }

  /** The kind that the noun makes, unless a word before it knows better. */
  private static Optional<People> kind(Match match) {
    Optional<People> noun = kinds(match).findFirst();
    Optional<People> word = match.first("kindof").map(GroupMeaning::people);
    boolean civilian =
        word.filter(People.CIVILIANS::equals).isPresent()
            && noun.filter(People.HOSTAGES::equals).isEmpty();
    boolean unspecified = noun.orElse(People.PEOPLE) == People.PEOPLE;
    if (civilian || (unspecified && word.isPresent())) {
      return word;
    }
    return unspecified && match.first("branch").isPresent() ? Optional.of(People.MILITARY) : noun;
  }

  /** The kinds that nouns tell; "30 guerrilla prisoners" are prisoners. */
  private static Stream<People> kinds(Match match) {
    return Stream.of(KINDS)
        .flatMap(role -> match.all(role).stream())
        .filter(mention -> mention.value() instanceof String)
        .filter(mention -> !mention.label().equals("people.one") || mention.end() == match.end())
        .map(GroupMeaning::people);
  }

  private static People people(Mention word) {
    return People.valueOf(word.value(String.class).toUpperCase(Locale.ROOT));
  }
}
