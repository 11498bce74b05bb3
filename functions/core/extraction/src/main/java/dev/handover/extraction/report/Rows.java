package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of an occasion: what each move adds to those told before. The same figure supports a
 * row, parts stand for their sum, a source that contradicts another gives a rival.
 */
final class Rows {
  /**
   * Beyond what the ledger takes of one exchange: such an article is rejected there, as a whole.
   */
  static final int ROWS_MAX = 100;

  private static final Set<People> KINDS = Set.of(People.CHILDREN, People.MILITARY);

  private final Occasion occasion;
  private final Lattice lattice;
  private final HeldAs heldAs;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Sentence, Set<Integer>> ownTrades;
  private final int mostOfEach;

  Rows(Occasion occasion, Lattice lattice) {
    this.occasion = occasion;
    this.lattice = lattice;
    this.heldAs = new HeldAs(lattice);
    this.ownTrades = ownTrades(occasion);
    this.mostOfEach = mostOfEach(occasion);
  }

  List<Row> rows() {
    List<Move> moves = withoutExamples(new Sums(occasion.moves).oneWay());
    for (int at = 0; at < moves.size(); ) {
      int end = at + 1;
      while (end < moves.size() && together(moves.get(at), moves.get(end))) {
        end++;
      }
      add(moves.subList(at, end));
      at = end;
    }
    List<Row> parted = new WholeRows(rows, row -> adds(row) || isOfOwnTrade(row)).parted();
    rows.clear();
    rows.addAll(parted);
    occasion.facts.stream()
        .filter(fact -> isTwoWay(fact.act()))
        .findFirst()
        .ifPresent(this::complete);
    wholes().filter(whole -> whole.count().equals(Optional.of(sum(rows)))).forEach(this::specify);
    new Wounded(lattice).specify(rows);
    rows.removeIf(this::isOfDead);
    rows.replaceAll(this::vouched);
    return rows;
  }

  /** "Two missing soldiers", and elsewhere "the bodies of two soldiers": the same. */
  private boolean isOfDead(Row row) {
    return row.people().people() == People.MILITARY
        && row.people().count().isPresent()
        && rows.stream()
            .filter(Row::isOfBodies)
            .filter(other -> !other.sentence().equals(row.sentence()))
            .anyMatch(other -> row.sameDirection(other) && row.sameCount(other));
  }

  private Stream<PeopleGroup> wholes() {
    return occasion.facts.stream()
        .map(fact -> fact.act().total())
        .filter(total -> total.size() == 1)
        .map(List::getFirst);
  }

  /** "206 prisoners of war", and then "103 prisoners from each side": soldiers all of them. */
  private void specify(PeopleGroup whole) {
    rows.replaceAll(row -> row.ofKind(whole));
  }

  private Row vouched(Row row) {
    Set<Party> receivers =
        rows.stream().filter(row::sameCount).map(Row::to).collect(Collectors.toSet());
    List<Source> vouching =
        occasion.vouchers.stream()
            .filter(voucher -> voucher.count() == row.count())
            .flatMap(voucher -> voucher.of(row.to(), receivers).stream())
            .toList();
    return row.alsoSaidBy(vouching);
  }

  /** One alone where more are counted is one of them: "among the 40 was Lena Okoro". */
  private static List<Move> withoutExamples(List<Move> moves) {
    Map<Party, Integer> living = largest(moves, false);
    Map<Party, Integer> dead = largest(moves, true);
    List<Move> kept = new ArrayList<>();
    for (int at = 0; at < moves.size(); at++) {
      Move move = moves.get(at);
      int most = (move.isOfBodies() ? dead : living).getOrDefault(move.to(), 0);
      if (!isAlone(moves, at) || most <= move.people().count().orElse(0)) {
        kept.add(move);
      }
    }
    return kept;
  }

  private static Map<Party, Integer> largest(List<Move> moves, boolean bodies) {
    Map<Party, Integer> largest = new HashMap<>();
    moves.stream()
        .filter(move -> move.isOfBodies() == bodies)
        .forEach(move -> largest.merge(move.to(), move.people().count().orElse(0), Math::max));
    return largest;
  }

  /** Whether a move is of one person, or of named ones, whom no clause counts with others. */
  private static boolean isAlone(List<Move> moves, int at) {
    Move move = moves.get(at);
    return (move.isOfNamed() || move.people().count().equals(Optional.of(1)))
        && move.fact().act().back().isEmpty()
        && (at == 0 || !isCountedWith(moves.get(at - 1), move))
        && (at + 1 == moves.size() || !isCountedWith(moves.get(at + 1), move));
  }

  /** "Policemen and a captain": the captain is counted with nobody. */
  private static boolean isCountedWith(Move neighbour, Move move) {
    return together(move, neighbour) && neighbour.people().count().isPresent();
  }

  /** Whether one clause tells both of one direction: 270 soldiers and 120 civilians. */
  private static boolean together(Move one, Move other) {
    return one.fact().equals(other.fact()) && one.to().equals(other.to());
  }

  private static boolean isTwoWay(Act act) {
    return act.kind() == ActKind.EXCHANGE
        || act.kind() == ActKind.CANCELLATION
        || !act.sides().isEmpty()
        || !act.back().isEmpty();
  }

  private void add(List<Move> parts) {
    List<Row> told = Row.added(parts.stream().map(this::row).toList());
    List<Row> same = rows.stream().filter(row -> row.to().equals(told.getFirst().to())).toList();
    Optional<Row> whole = told.size() > 1 ? ofCount(same, sum(told)) : Optional.empty();
    if (whole.isPresent()) {
      Row sum = whole.get();
      if (told.stream().map(row -> row.people().people()).distinct().count() > 1) {
        int place = rows.indexOf(sum);
        rows.remove(sum);
        rows.addAll(place, told.stream().map(row -> row.alsoSaidBy(sum.saidBy())).toList());
      }
      return;
    }
    told.forEach(row -> add(row, told.size() > 1, isOnward(parts.getFirst().fact())));
  }

  /** "They will be taken to Moscow" tells of those who are back already. */
  private static boolean isOnward(Fact fact) {
    return fact.act().status().equals(Optional.of(Status.PLANNED));
  }

  private static Optional<Row> ofCount(List<Row> rows, int count) {
    return rows.stream().filter(row -> row.people().count().equals(Optional.of(count))).findFirst();
  }

  private static int sum(List<Row> rows) {
    return rows.stream().mapToInt(Row::count).sum();
  }

  private Row row(Move move) {
    Fact fact = move.fact();
    return new Row(
        move.to(), move.from(), heldAs.people(move), fact.sentence(), fact.speakers(), 1);
  }

  private void add(Row told, boolean part, boolean onward) {
    List<Row> same = rows.stream().filter(told::sameDirection).toList();
    Row row = ofKindBefore(told, same);
    Optional<Row> equal =
        same.stream()
            .filter(
                other ->
                    (row.sameCount(other) && row.samePeople(other))
                        || (!part && row.sameCaptives(other)))
            .findFirst();
    if (equal.isPresent() && row.people().count().isEmpty() && onward) {
      return;
    }
    if (equal.isPresent()) {
      rows.set(rows.indexOf(equal.get()), equal.get().with(row));
      return;
    }
    if (row.people().count().isEmpty()) {
      if (same.isEmpty()) {
        rows.add(row);
      }
      return;
    }
    rows.removeIf(other -> row.sameDirection(other) && other.people().count().isEmpty());
    List<Row> counted = same.stream().filter(other -> other.people().count().isPresent()).toList();
    List<Row> living = counted.stream().filter(one -> !one.isOfBodies()).toList();
    for (List<Row> parts : List.of(counted, row.isOfBodies() ? counted : living)) {
      if (parts.size() > 1 && Optional.of(sum(parts)).equals(row.people().count())) {
        parts.forEach(one -> rows.set(rows.indexOf(one), one.ofKind(row.people())));
        return;
      }
    }
    if (rows.size() < ROWS_MAX) {
      addTo(counted, row, part);
    }
  }

  private void addTo(List<Row> counted, Row row, boolean part) {
    List<Row> alike =
        counted.stream().filter(row::samePeople).filter(other -> !isApart(row, other)).toList();
    if (isOfStrangers(row) && alike.stream().anyMatch(other -> other.count() > row.count())) {
      return;
    }
    if (alike.isEmpty() || adds(row) || part) {
      rows.add(row);
      return;
    }
    if (alike.stream().anyMatch(other -> row.rounds(other) || other.rounds(row))) {
      alike.stream()
          .filter(other -> other.rounds(row))
          .findFirst()
          .ifPresent(other -> rows.set(rows.indexOf(other), row));
      return;
    }
    if (!isSome(row) && alike.stream().anyMatch(row::rivals)) {
      int accounts = alike.stream().mapToInt(Row::account).max().orElse(0);
      rows.add(row.inAccount(accounts + 1));
      return;
    }
    if (isOfOwn(row)
        && alike.stream().allMatch(other -> isOfStrangers(other) && other.count() < row.count())) {
      rows.removeAll(alike);
      rows.add(row);
      return;
    }
    // What else is told again without a word of more is a part of it, or of another story.
    if (isBesideAnother(row) || isOfOwnTrade(row)) {
      rows.add(row);
    }
  }

  /** "Georgian children are to come home. All four are on their way": the four children. */
  private static Row ofKindBefore(Row row, List<Row> same) {
    return same.size() == 1
            && same.getFirst().people().count().isEmpty()
            && KINDS.contains(same.getFirst().people().people())
        ? row.ofKind(same.getFirst().people())
        : row;
  }

  /** "116 Georgians", where two bodies were told of; a bare number may count those bodies. */
  private static boolean isApart(Row row, Row other) {
    return row.isOfBodies() != other.isOfBodies()
        && (row.isOfBodies() || row.people().nationality().isPresent());
  }

  /** "Three of the 390": a part of those told before, whoever says it. */
  private boolean isSome(Row row) {
    return some(row).isPresent();
  }

  private Optional<Mention> some(Row row) {
    return lattice.within("partof", row.sentence().start(), row.sentence().end()).stream()
        .filter(some -> some.value(PeopleGroup.class).count().equals(row.people().count()))
        .findFirst();
  }

  /** Five Swedes, where ten were freed by Georgia to Armenia, are some of the ten. */
  private boolean isOfStrangers(Row row) {
    return row.people().nationality().filter(one -> !occasion.parties.contains(one)).isPresent();
  }

  /** "215 Georgians were freed", behind what was told of five Swedes among them. */
  private static boolean isOfOwn(Row row) {
    return row.people().nationality().equals(Optional.of(row.to()));
  }

  /** "Another 15", "on top of that"; not so "two of the freed also landed there". */
  private boolean adds(Row row) {
    int end = some(row).map(Mention::end).orElse(row.sentence().end());
    return !lattice.within("additive", row.sentence().start(), end).isEmpty() || isSoManyMore(row);
  }

  /** "31 wounded were given for 15", where 246 went either way: a trade of its own beside it. */
  private boolean isOfOwnTrade(Row row) {
    return row.count() < mostOfEach
        && !row.isOfBodies()
        && ownTrades.getOrDefault(row.sentence(), Set.of()).contains(row.count());
  }

  /** The figures of each sentence that gives unequal ones for those freed and those given back. */
  private static Map<Sentence, Set<Integer>> ownTrades(Occasion occasion) {
    Map<Sentence, Set<Integer>> trades = new HashMap<>();
    for (Fact fact : occasion.facts) {
      Act act = fact.act();
      boolean single = act.freed().size() == 1 && act.back().size() == 1;
      if (single && count(act.freed()) != count(act.back())) {
        trades
            .computeIfAbsent(fact.sentence(), _ -> new HashSet<>())
            .addAll(List.of(count(act.freed()), count(act.back())));
      }
    }
    return trades;
  }

  private static int mostOfEach(Occasion occasion) {
    return occasion.facts.stream()
        .flatMap(fact -> fact.act().each().stream())
        .mapToInt(each -> each.count().orElse(0))
        .max()
        .orElse(0);
  }

  private static int count(List<PeopleGroup> people) {
    return people.getFirst().count().orElse(0);
  }

  private boolean isBesideAnother(Row row) {
    return rows.stream()
        .anyMatch(other -> row.sameDirection(other) && other.sentence().equals(row.sentence()));
  }

  /** "22 more men", not "more than 22 men". */
  private boolean isSoManyMore(Row row) {
    return lattice.within("number", row.sentence().start(), row.sentence().end()).stream()
        .filter(number -> row.people().count().equals(Optional.of(number.value(Integer.class))))
        .anyMatch(number -> lattice.has("modifier", number.end(), "more"));
  }

  /**
   * "Exchange" says that somebody went either way, even where it gives no figure. Of three, one may
   * have got nobody.
   */
  private void complete(Fact exchange) {
    if (occasion.parties.size() > 2 && !rows.isEmpty()) {
      return;
    }
    People kind =
        Stream.of(exchange.act().total(), exchange.act().each(), exchange.act().freed())
            .flatMap(List::stream)
            .map(PeopleGroup::people)
            .findFirst()
            .orElse(People.PEOPLE);
    People implied = exchange.act().back().isEmpty() ? kind : People.PEOPLE;
    List<Party> parties = occasion.parties.stream().sorted().limit(2).toList();
    for (Party to : parties) {
      if (parties.size() == 2 && rows.stream().noneMatch(row -> row.to().equals(to))) {
        Party from = parties.get(to.equals(parties.getFirst()) ? 1 : 0);
        List<Source> said = exchange.speakers();
        PeopleGroup people =
            new PeopleGroup(implied, Optional.empty(), Bound.EXACT, Optional.empty());
        rows.add(new Row(to, Optional.of(from), people, exchange.sentence(), said, 1));
      }
    }
  }
}
