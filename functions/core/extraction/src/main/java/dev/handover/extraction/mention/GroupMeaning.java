package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the rules about groups of people can mean. */
enum GroupMeaning {
  /** People, counted or not. */
  PEOPLE((match, phrase) -> phrase.isGroup(match) ? group(match, number(match)) : Optional.empty()),
  /** Members of a unit, with those words or without. */
  UNIT((match, phrase) -> phrase.isGroup(match) ? group(match, number(match)) : Optional.empty()),
  /** People of two kinds under one count. */
  MIXED(
      (match, phrase) ->
          phrase.isGroup(match)
              ? group(match, number(match)).map(group -> mixed(match, group))
              : Optional.empty()),
  /** One person. */
  ONE((match, phrase) -> phrase.isOne(match) ? group(match, Optional.of(1)) : Optional.empty()),
  /** Two people. */
  TWO((match, phrase) -> phrase.isGroup(match) ? group(match, Optional.of(2)) : Optional.empty()),
  /** Three people. */
  THREE((match, phrase) -> phrase.isGroup(match) ? group(match, Optional.of(3)) : Optional.empty()),
  /** A body of people that are so many. */
  STRONG((match, _) -> group(match, number(match))),
  /** Bodies. */
  DEAD(
      (match, phrase) ->
          phrase.isGroup(match)
              ? Optional.of(
                  new PeopleGroup(
                      People.REMAINS,
                      number(match).or(() -> match.first("one").map(_ -> 1)),
                      bound(match),
                      nationality(match)))
              : Optional.empty()),
  /** People by their names. */
  PERSONS(
      (match, phrase) ->
          phrase.endsName(match)
              ? group(match, Optional.of(match.all("name").size()))
              : Optional.empty()),
  /** People by their names, and so many others. */
  OTHERS(
      (match, _) -> group(match, number(match).map(others -> others + match.all("name").size()))),
  /** A count whose noun is left out. */
  BARE((match, phrase) -> phrase.isBare(match) ? group(match, number(match)) : Optional.empty()),
  /** So many for so many. */
  FOR((match, _) -> Optional.of(new ForNumber(count(match, "first"), count(match, "second")))),
  /** All for all. */
  ALL((_, _) -> Optional.of(new ForNumber(Optional.empty(), Optional.empty()))),
  /** As many as before. */
  SAME((match, _) -> Optional.of(same(match, 2, Bound.EXACT))),
  /** About as many as before. */
  SIMILAR((match, _) -> Optional.of(same(match, 2, Bound.ABOUT))),
  /** Twice as many as before. */
  DOUBLE((match, _) -> Optional.of(same(match, 4, Bound.EXACT))),
  /** Half as many as before. */
  HALF((match, _) -> Optional.of(same(match, 1, Bound.EXACT))),
  /** So many times as many as before. */
  TIMES((match, _) -> number(match).map(times -> same(match, 2 * times, Bound.EXACT)));

  /** The labels that these rules add, each by a rule file of its name, in the order of stages. */
  static final List<String> LABELS = List.of("group", "person", "fornumber", "samecount", "bare");

  private static final String[] KINDS = {"people", "people.many", "people.one", "plural", "one"};

  private final BiFunction<Match, CountContext, Optional<? extends Object>> value;

  GroupMeaning(BiFunction<Match, CountContext, Optional<? extends Object>> value) {
    this.value = value;
  }

  Optional<Object> of(Match match, CountContext context) {
    return value.apply(match, context).map(Object.class::cast);
  }

  private static Optional<PeopleGroup> group(Match match, Optional<Integer> count) {
    return Optional.of(
        new PeopleGroup(
            kind(match).orElse(People.PEOPLE), count, bound(match), nationality(match)));
  }

  private static PeopleGroup mixed(Match match, PeopleGroup group) {
    boolean alike = kinds(match).distinct().count() == 1;
    return alike
        ? group
        : new PeopleGroup(People.PEOPLE, group.count(), group.bound(), group.nationality());
  }

  private static SameCount same(Match match, int halves, Bound bound) {
    return new SameCount(halves, bound, kind(match), nationality(match));
  }

  private static Optional<Integer> number(Match match) {
    return count(match, "number");
  }

  private static Optional<Integer> count(Match match, String role) {
    return match.first(role).map(mention -> mention.value(Integer.class));
  }

  private static Optional<Party> nationality(Match match) {
    return Stream.of("nation", "nationals", "party")
        .flatMap(role -> match.all(role).stream())
        .map(Mention::value)
        .filter(Party.class::isInstance)
        .map(Party.class::cast)
        .findFirst();
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
    return unspecified && match.first("branch").isPresent()
        ? Optional.of(People.MILITARY)
        : noun;
  }

  private static Stream<People> kinds(Match match) {
    return Stream.of(KINDS)
        .flatMap(role -> match.all(role).stream())
        .filter(mention -> mention.value() instanceof String)
        .map(GroupMeaning::people);
  }

  private static People people(Mention word) {
    return People.valueOf(word.value(String.class).toUpperCase(Locale.ROOT));
  }
}
