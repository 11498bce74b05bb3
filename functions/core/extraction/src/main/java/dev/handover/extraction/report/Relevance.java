package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.mention.Swap;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Table;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether enough in an article tells that captives were handed over: no one sign does, and an
 * article on something else shows few of them. Their weights are data.
 */
final class Relevance {
  static final int OFTEN_LAWFUL_MIN = 2;

  private static final String ENOUGH = "ENOUGH";
  private static final Map<String, Integer> WEIGHTS =
      Table.load(Relevance.class, "relevance.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("sign"), row -> Integer.valueOf(row.cell("weight"))));

  /** Fewer went before many things. */
  private static final int NUMBERED_MIN = 10;

  private final Lattice lattice;
  private final Subject subject;
  private final List<Fact> read;
  private final List<Move> moves;
  private final Set<Party> named;
  private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);

  Relevance(Lattice lattice, Sides sides, Subject subject, List<Fact> facts, List<Move> moves) {
    this.lattice = lattice;
    this.subject = subject;
    this.read = facts.stream().filter(fact -> !Leftovers.found(fact.mention())).toList();
    this.moves =
        moves.stream()
            .filter(move -> !Leftovers.found(move.fact().mention()))
            .filter(move -> move.people().count().isPresent())
            .toList();
    this.named = named(lattice, sides);
    readWords();
    readActs();
    readSides();
  }

  boolean isEnough() {
    return sum() >= weight(ENOUGH);
  }

  /** The sum reached, the sum needed and the signs. */
  @Override
  public String toString() {
    return sum() + " of " + weight(ENOUGH) + " " + signs;
  }

  private int sum() {
    return signs.stream().mapToInt(sign -> weight(sign.name())).sum();
  }

  private static int weight(String sign) {
    return WEIGHTS.getOrDefault(sign, 0);
  }

  private void add(Sign sign, boolean shown) {
    if (shown) {
      signs.add(sign);
    }
  }

  private void readWords() {
    add(Sign.MEDIATOR, has("mediator"));
    add(Sign.AGREEMENT, has("agreement"));
    add(Sign.TABLE, has("tablerow"));
    add(Sign.NUMBERED, isNumbered());
    add(Sign.TALKS, sentences(subject::namesTalks) > 0);
    add(Sign.SUPPOSED, has("hedge") || has("denial"));
    add(
        Sign.OFTEN_LAWFUL,
        sentences(one -> holds(one, "domestic") || holds(one, "clemency")) >= OFTEN_LAWFUL_MIN);
  }

  /** "The 66th swap": of students nobody keeps count. */
  private boolean isNumbered() {
    return lattice.labelled("swap").stream()
        .flatMap(swap -> swap.value(Swap.class).ordinal().stream())
        .anyMatch(ordinal -> ordinal >= NUMBERED_MIN);
  }

  private static Set<Party> named(Lattice lattice, Sides sides) {
    Set<Party> named = new HashSet<>(sides.named());
    // "39 Palestinians" are named by their people where the group that deals for them is not.
    sides.named().stream().map(sides::side).forEach(named::add);
    // Whom a commissioner of one of them speaks of need not be named.
    lattice.labelled("source").stream()
        .flatMap(source -> source.value(Source.class).party().stream())
        .forEach(named::add);
    return named;
  }

  private void readSides() {
    add(
        Sign.KNOWN_FOES,
        Conflicts.isAnyAmong(named)
            || (signs.contains(Sign.BOTH_WAYS) && Conflicts.areAnyRivals(named)));
  }

  private void readActs() {
    List<Fact> counted = read.stream().filter(fact -> fact.act().isCounted()).toList();
    add(Sign.TWO_COUNTED_ACTS, counted.size() >= 2);
    add(Sign.THREE_ACTS, read.size() >= 3);
    add(Sign.DATED, read.stream().anyMatch(fact -> holds(fact.sentence(), "date")));
    add(Sign.MORE_THAN_ONE, anyHas(Relevance::areMany));
    add(Sign.BY_NAME, moves.stream().anyMatch(Move::isOfNamed));
    add(Sign.ACT_OF_FOES, read.stream().anyMatch(fact -> Conflicts.isAnyAmong(sides(fact.act()))));
    add(Sign.MOVE_BETWEEN_FOES, moves.stream().anyMatch(Relevance::isBetweenFoes));
    add(Sign.FOREIGNERS, read.stream().anyMatch(fact -> Subject.namesBothSides(fact.act())));
    add(Sign.BOTH_WAYS, goBothWays());
    add(Sign.MANY_FOR_MANY, read.stream().map(Fact::act).anyMatch(Relevance::isOfManyForMany));
    add(Sign.PEOPLE_FOR_PEOPLE, read.stream().map(Fact::act).anyMatch(Relevance::isBarter));
    add(Sign.GROUP_FREES, counted.stream().map(Fact::act).anyMatch(Subject::isOfGroup));
    add(Sign.TWO_SIDES_EXCHANGE, read.stream().map(Fact::act).anyMatch(Relevance::namesSides));
  }

  /** Whoever has to do with an act: in its roles, or as those whose people they are. */
  private static Set<Party> sides(Act act) {
    Set<Party> sides = new HashSet<>(act.sides());
    act.holder().ifPresent(sides::add);
    act.receiver().ifPresent(sides::add);
    act.people().flatMap(people -> people.nationality().stream()).forEach(sides::add);
    return sides;
  }

  private static boolean isBetweenFoes(Move move) {
    boolean held = move.fact().act().holder().isPresent();
    return move.from()
        .map(from -> Pair.of(from, move.to()))
        .filter(pair -> held ? Conflicts.areRivals(pair) : Conflicts.areAtOdds(pair))
        .isPresent();
  }

  /** Some went one way and some the other, in one act or in two, between sides that are named. */
  private boolean goBothWays() {
    Set<List<Optional<Party>>> ways = new HashSet<>();
    moves.stream()
        .filter(move -> named.contains(move.to()))
        .forEach(move -> ways.add(List.of(Optional.of(move.to()), move.from())));
    return moves.stream()
        .filter(move -> named.contains(move.to()))
        .anyMatch(move -> ways.contains(List.of(move.from(), Optional.of(move.to()))));
  }

  private static boolean namesSides(Act act) {
    return act.kind() == ActKind.EXCHANGE && !act.sides().isEmpty();
  }

  private static boolean isOfManyForMany(Act act) {
    return Stream.of(act.freed(), act.back())
        .allMatch(people -> people.stream().anyMatch(Relevance::areMany));
  }

  private static boolean isBarter(Act act) {
    return !act.freed().isEmpty()
        && !act.back().isEmpty()
        && !act.status().equals(Optional.of(Status.PLANNED))
        && !sides(act).isEmpty();
  }

  private static boolean areMany(PeopleGroup people) {
    return people.count().filter(count -> count > 1).isPresent();
  }

  private boolean anyHas(Predicate<PeopleGroup> counted) {
    return read.stream().anyMatch(fact -> has(fact, counted));
  }

  private static boolean has(Fact fact, Predicate<PeopleGroup> counted) {
    return fact.act().people().filter(people -> people.count().isPresent()).anyMatch(counted);
  }

  private boolean has(String label) {
    return !lattice.labelled(label).isEmpty();
  }

  private long sentences(Predicate<Sentence> telling) {
    return lattice.document().sentences().stream().filter(telling).count();
  }

  private boolean holds(Sentence sentence, String label) {
    return !lattice.within(label, sentence.start(), sentence.end()).isEmpty();
  }
}
