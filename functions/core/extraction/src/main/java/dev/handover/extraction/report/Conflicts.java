package dev.handover.extraction.report;

import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is known to be at odds with whom: what an article may leave unsaid. */
final class Conflicts {
  private static final List<Table.Row> ROWS = Table.load(Conflicts.class, "conflicts.tsv");
  private static final List<Pair> PAIRS = ROWS.stream().map(Conflicts::pair).toList();
  private static final Set<Pair> AT_ODDS = Set.copyOf(PAIRS);
  private static final Set<Pair> WARS =
      ROWS.stream()
          .filter(row -> row.cell("war").equals("war"))
          .map(Conflicts::pair)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Pair> PAST =
      ROWS.stream()
          .filter(row -> !row.cell("until").isEmpty())
          .map(Conflicts::pair)
          .collect(Collectors.toUnmodifiableSet());

  /** Where it stands in the column of the year of the end, others may be meant as well. */
  private static final String ONE_OF_MANY = "2100";

  private static final Set<Pair> MINOR =
      ROWS.stream()
          .filter(row -> row.cell("until").equals(ONE_OF_MANY))
          .map(Conflicts::pair)
          .collect(Collectors.toUnmodifiableSet());

  /** States that jail each other's citizens. */
  private static final Set<Pair> RIVALS =
      Table.load(Conflicts.class, "rivalries.tsv").stream()
          .map(Conflicts::pair)
          .collect(Collectors.toUnmodifiableSet());

  private Conflicts() {}

  private static Pair pair(Table.Row row) {
    return Pair.of(new Party(row.cell("one")), new Party(row.cell("other")));
  }

  static List<Pair> pairs() {
    return PAIRS;
  }

  /** Whether a side is at odds with an armed group. */
  static boolean hasGroupAgainst(Party party) {
    return PAIRS.stream().anyMatch(pair -> pair.has(party) && Pair.isGroup(pair.other(party)));
  }

  /** Whether the two are known to be at odds. */
  static boolean areAtOdds(Pair pair) {
    return AT_ODDS.contains(pair);
  }

  /** Whether the two are known to be at odds, or to jail each other's citizens. */
  static boolean areRivals(Pair pair) {
    return areAtOdds(pair) || RIVALS.contains(pair);
  }

  /** Whether the two are at war. */
  static boolean isWar(Pair pair) {
    return WARS.contains(pair);
  }

  /** Whether the two have others whom they deal with more. */
  static boolean isMinor(Pair pair) {
    return MINOR.contains(pair);
  }

  /** Whether two of some parties are known to be at odds. */
  static boolean isAnyAmong(Set<Party> parties) {
    return isAnyOf(PAIRS, parties);
  }

  /** Whether one of others and a state are known to jail each other's citizens. */
  static boolean hasRivalAmong(Party party, Set<Party> others) {
    return facesAny(RIVALS, party, others);
  }

  /** Whether two of some parties are known to jail each other's citizens. */
  static boolean areAnyRivals(Set<Party> parties) {
    return isAnyOf(RIVALS, parties);
  }

  /** Whether two of some parties are at war with each other. */
  static boolean isWarAmong(Set<Party> parties) {
    return isAnyOf(WARS, parties);
  }

  /** Whether a side is at war with one of others. */
  static boolean isAtWarWithAny(Party party, Set<Party> others) {
    return facesAny(WARS, party, others);
  }

  private static boolean isAnyOf(Collection<Pair> pairs, Set<Party> parties) {
    return parties.size() > 1 && pairs.stream().anyMatch(pair -> pair.isAmong(parties));
  }

  private static boolean facesAny(Collection<Pair> pairs, Party party, Set<Party> others) {
    return !others.isEmpty()
        && pairs.stream().anyMatch(pair -> pair.has(party) && others.contains(pair.other(party)));
  }

  /** Whether one of the two is gone: to name the other does not call it up. */
  static boolean isPast(Pair pair) {
    return PAST.contains(pair);
  }

  /**
   * The kind of people that a side gets where the text does not tell it: an armed group's captives
   * are hostages, those of a state at odds with another are detainees; else they may be anybody.
   */
  static People kind(Party to, Party from) {
    Pair pair = Pair.of(to, from);
    boolean atOdds = pair.hasGroup() || AT_ODDS.contains(pair) || RIVALS.contains(pair);
    if (WARS.contains(pair) || !atOdds) {
      return People.PEOPLE;
    }
    return Pair.isGroup(from) ? People.HOSTAGES : People.DETAINEES;
  }
}
