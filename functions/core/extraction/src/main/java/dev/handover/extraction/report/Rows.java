package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of an occasion: each act gives directions, and an exchange implies both. */
final class Rows {
  private final Occasion occasion;
  private final Sides sides;
  private final Set<Party> parties = new LinkedHashSet<>();
  private final List<Row> rows = new ArrayList<>();

  Rows(Occasion occasion, Sides sides) {
    this.occasion = occasion;
    this.sides = sides;
    occasion.facts.forEach(fact -> parties.addAll(Sides.inAct(fact.act())));
    if (parties.size() == 1) {
      sides.counterpart(parties.iterator().next(), parties).ifPresent(parties::add);
    }
    if (parties.isEmpty()) {
      sides.ranked().stream().limit(2).forEach(parties::add);
    }
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
      case RELEASE ->
          act.holder()
              .ifPresent(holder -> oneWay(fact, receiver(act, holder), Optional.of(holder)));
      case RECOVERY ->
          act.receiver().ifPresent(receiver -> oneWay(fact, Optional.of(receiver), act.holder()));
      case RETURN, INVOLVEMENT -> act.freed().forEach(people -> returned(fact, people));
      case WHEREABOUTS, CANCELLATION, NOTHING -> {}
    }
  }

  private Optional<Party> receiver(Act act, Party holder) {
    return act.receiver().or(() -> sides.counterpart(holder, parties));
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
        act.receiver()
            .or(() -> people.nationality().filter(parties::contains))
            .or(() -> act.holder().flatMap(holder -> sides.counterpart(holder, parties)));
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
        fact.act()
            .holder()
            .filter(holder -> !holder.equals(to))
            .or(() -> sides.counterpart(to, parties));
    Row row = new Row(to, from, people, fact.sentence(), fact.speaker().stream().toList());
    for (int i = 0; i < rows.size(); i++) {
      Row other = rows.get(i);
      if (!row.sameDirection(other)) {
        continue;
      }
      if (row.sameCount(other) && compatible(row.people(), other.people())) {
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
    rows.add(row);
  }

  private static boolean compatible(PeopleGroup one, PeopleGroup other) {
    return one.people() == other.people()
        || one.people() == People.PEOPLE
        || other.people() == People.PEOPLE;
  }

  /** The more telling kind of people, and everybody who says it. */
  private static Row merged(Row first, Row again) {
    List<dev.handover.extraction.mention.Source> saidBy =
        Stream.concat(first.saidBy().stream(), again.saidBy().stream()).distinct().toList();
    PeopleGroup people = first.people().people() == People.PEOPLE ? again.people() : first.people();
    return new Row(first.to(), first.from(), people, first.sentence(), saidBy);
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
