package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of an occasion: each act gives directions, and an exchange implies both. */
final class Rows {
  /**
   * Beyond what the ledger takes of one exchange: such an article is rejected there, as a whole.
   */
  static final int ROWS_MAX = 100;

  private final Occasion occasion;
  private final Sides sides;
  private final Set<Party> parties;
  private final List<Row> rows = new ArrayList<>();

  Rows(Occasion occasion, Sides sides) {
    this.occasion = occasion;
    this.sides = sides;
    this.parties = sides.of(occasion.facts);
  }

  Set<Party> parties() {
    return parties;
  }

  List<Row> rows() {
    for (Fact fact : occasion.facts) {
      read(fact);
    }
    occasion.facts.stream()
        .filter(fact -> isTwoWay(fact.act()))
        .findFirst()
        .ifPresent(this::complete);
    return rows;
  }

  private static boolean isTwoWay(Act act) {
    return act.kind() == ActKind.EXCHANGE || !act.sides().isEmpty() || !act.back().isEmpty();
  }

  private void read(Fact fact) {
    Act act = fact.act();
    switch (act.kind()) {
      case EXCHANGE ->
          parties.stream()
              .limit(2)
              .forEach(to -> act.each().forEach(people -> add(fact, to, people)));
      case RELEASE -> oneWay(fact, released(fact), holder(act));
      case RECOVERY -> oneWay(fact, receiver(act).or(() -> ours(fact)), holder(act));
      case RETURN, INVOLVEMENT, OPPOSITE -> act.freed().forEach(people -> returned(fact, people));
      case WHEREABOUTS, CANCELLATION, NOTHING -> {}
    }
  }

  /** Who a clause says held them; the Red Cross carries people and is no side. */
  private Optional<Party> holder(Act act) {
    return act.holder().filter(parties::contains);
  }

  private Optional<Party> receiver(Act act) {
    return act.receiver().filter(parties::contains);
  }

  /** Who gets the people that a side, or whoever speaks for it, lets go. */
  private Optional<Party> released(Fact fact) {
    Act act = fact.act();
    return receiver(act)
        .or(() -> holder(act).flatMap(holder -> sides.counterpart(holder, parties)))
        .or(() -> nationality(act))
        .or(() -> speaker(fact).flatMap(side -> sides.counterpart(side, parties)));
  }

  /** Who gets the people where the clause does not say: their own side, or the speaker's. */
  private Optional<Party> ours(Fact fact) {
    return nationality(fact.act()).or(() -> speaker(fact));
  }

  private Optional<Party> nationality(Act act) {
    return act.freed().stream()
        .flatMap(people -> people.nationality().stream())
        .filter(parties::contains)
        .findFirst();
  }

  private Optional<Party> speaker(Fact fact) {
    return fact.speaker().flatMap(Source::party).filter(parties::contains);
  }

  private void oneWay(Fact fact, Optional<Party> to, Optional<Party> from) {
    to.ifPresent(
        receiver -> {
          fact.act().freed().forEach(people -> add(fact, receiver, people));
          Optional<Party> holder = from.or(() -> sides.counterpart(receiver, parties));
          holder.ifPresent(other -> fact.act().back().forEach(people -> add(fact, other, people)));
        });
  }

  private void returned(Fact fact, PeopleGroup people) {
    Act act = fact.act();
    Optional<Party> to =
        receiver(act)
            .or(() -> people.nationality().filter(parties::contains))
            .or(() -> holder(act).flatMap(holder -> sides.counterpart(holder, parties)))
            .or(() -> speaker(fact));
    to.ifPresent(
        receiver -> {
          add(fact, receiver, people);
          sides
              .counterpart(receiver, parties)
              .ifPresent(other -> act.back().forEach(back -> add(fact, other, back)));
        });
  }

  private void add(Fact fact, Party to, PeopleGroup people) {
    Optional<Party> from =
        holder(fact.act())
            .filter(holder -> !holder.equals(to))
            .or(() -> sides.counterpart(to, parties));
    Row row = new Row(to, from, people, fact.sentence(), fact.speaker().stream().toList(), 1);
    for (int i = 0; i < rows.size(); i++) {
      Row other = rows.get(i);
      if (!row.sameDirection(other)) {
        continue;
      }
      if (row.sameCount(other) && row.samePeople(other)) {
        rows.set(i, merged(other, row));
        return;
      }
      if (people.count().isEmpty()) {
        return;
      }
      if (other.people().count().isEmpty()) {
        rows.set(i, row);
        return;
      }
    }
    if (rows.size() < ROWS_MAX) {
      rows.add(rows.stream().anyMatch(row::rivals) ? row.inAccount(2) : row);
    }
  }

  /** The more telling kind of people, and everybody who says it. */
  private static Row merged(Row first, Row again) {
    List<Source> saidBy =
        Stream.concat(first.saidBy().stream(), again.saidBy().stream()).distinct().toList();
    PeopleGroup people = first.people().people() == People.PEOPLE ? again.people() : first.people();
    return new Row(first.to(), first.from(), people, first.sentence(), saidBy, first.account());
  }

  /** "Exchange" says that somebody went either way, even where it gives no figure. */
  private void complete(Fact exchange) {
    People kind =
        Stream.of(exchange.act().total(), exchange.act().each(), exchange.act().freed())
            .flatMap(List::stream)
            .map(PeopleGroup::people)
            .findFirst()
            .orElse(People.PEOPLE);
    People implied = exchange.act().back().isEmpty() ? kind : People.PEOPLE;
    for (Party to : parties.stream().sorted().limit(2).toList()) {
      if (rows.stream().noneMatch(row -> row.to().equals(to))) {
        add(
            exchange,
            to,
            new PeopleGroup(implied, Optional.empty(), Bound.EXACT, Optional.empty()));
      }
    }
  }
}
