package dev.handover.extraction.report;

import dev.handover.extraction.mention.DatedParagraph;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which way the people of each act go: by its roles, by whose people they are, by who tells it, by
 * what was told just before. To be asked in the order of the text.
 */
final class Directions {
  private final Lattice lattice;
  private final Sides sides;
  private final Concerned concerned;

  /** Who did it in the act before: the subject that "and got three pilots" goes on with. */
  private Optional<Party> subject = Optional.empty();

  private Optional<Fact> before = Optional.empty();

  private List<Move> moves = List.of();

  /** Those that the first act of the last telling sentence tells. */
  private List<Move> leading = List.of();

  /** Which ways acts say of themselves that so many went, wherever they stand. */
  private final Map<Integer, Set<Party>> toldOf = new HashMap<>();

  /** Which ways so many were told to have gone. */
  private final Map<Integer, Set<Party>> waysOf = new HashMap<>();

  Directions(Lattice lattice, Sides sides) {
    this.lattice = lattice;
    this.sides = sides;
    this.concerned = new Concerned(lattice, sides);
    noteTold();
  }

  /** Which way so many went, where an act says it: for those that say only how many. */
  private void noteTold() {
    for (Mention mention : lattice.labelled("act")) {
      Act act = mention.value(Act.class);
      Optional<Party> receiver = act.receiver().map(sides::side);
      for (PeopleGroup people : act.freed()) {
        receiver
            .or(() -> concerned.nationality(people))
            .ifPresent(
                to ->
                    people
                        .count()
                        .ifPresent(
                            count -> toldOf.computeIfAbsent(count, _ -> new HashSet<>()).add(to)));
      }
    }
  }

  /** The moves that an act tells; none where it does not say which way. */
  List<Move> of(Fact fact) {
    List<Move> found = new ArrayList<>();
    Set<Party> parties = parties(fact);
    if (parties.size() >= 2) {
      read(fact, parties, found);
    }
    Act act = fact.act();
    subject = act.holder().or(act::receiver).map(sides::side).or(() -> subject);
    before = Optional.of(fact);
    if (!found.isEmpty()) {
      boolean goesOn =
          leading.stream().anyMatch(move -> move.fact().sentence().equals(fact.sentence()));
      leading = goesOn ? leading : List.copyOf(found);
      moves = List.copyOf(found);
      for (Move move : moves) {
        move.people()
            .count()
            .ifPresent(count -> waysOf.computeIfAbsent(count, _ -> new HashSet<>()).add(move.to()));
      }
    }
    return found;
  }

  /** The sides of an act. */
  Set<Party> parties(Fact fact) {
    return concerned.by(fact);
  }

  private void read(Fact fact, Set<Party> parties, List<Move> found) {
    Act act = fact.act();
    Optional<Party> holder = act.holder().map(sides::side).filter(parties::contains);
    Optional<Party> receiver = act.receiver().map(sides::side).filter(parties::contains);
    switch (act.kind()) {
      case EXCHANGE -> each(fact, parties, found);
      case RELEASE -> {
        Optional<Party> by =
            act.holder().isPresent() ? holder : holder.or(() -> subject(fact, parties));
        for (PeopleGroup people : act.freed()) {
          Optional<Party> to =
              receiver
                  .or(() -> holder.isEmpty() ? own(people, parties) : Optional.empty())
                  .or(() -> by.flatMap(party -> other(party, parties)));
          to.ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
        back(fact, parties, found);
      }
      case RECOVERY -> {
        for (PeopleGroup people : act.freed()) {
          own(people, parties)
              .or(() -> receiver)
              .or(() -> holder.flatMap(party -> other(party, parties)))
              .or(() -> act.receiver().isPresent() ? Optional.empty() : gainer(fact, parties))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
        back(fact, parties, found);
      }
      case RETURN, INVOLVEMENT -> {
        for (PeopleGroup people : act.freed()) {
          receiver
              .or(() -> own(people, parties))
              .or(() -> holder.flatMap(party -> other(party, parties)))
              .or(() -> freedFromGroup(people, parties))
              .or(() -> allegiance(people, fact, parties))
              .or(() -> opposite(act.back(), parties))
              .or(() -> opensWithMore(fact) ? firstWay(fact, parties) : Optional.empty())
              .or(() -> speaker(fact, parties))
              .or(() -> sameWay(people, fact, parties))
              .or(() -> asManyBefore(people, parties))
              .or(() -> home(parties))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
        back(fact, parties, found);
      }
      case OPPOSITE -> {
        for (PeopleGroup people : act.freed()) {
          own(people, parties)
              .or(() -> moves.stream().findFirst().flatMap(Move::from))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
      }
      case RECOUNT -> {
        for (PeopleGroup people : act.freed()) {
          own(people, parties)
              .or(() -> moves.stream().findFirst().map(Move::to).filter(parties::contains))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
      }
      case WHEREABOUTS, CANCELLATION, NOTHING -> {}
    }
  }

  private void each(Fact fact, Set<Party> parties, List<Move> found) {
    for (Party to : parties.stream().limit(2).toList()) {
      for (PeopleGroup people : fact.act().each()) {
        add(fact, to, Optional.empty(), ofKindTold(people, fact), parties, found);
      }
    }
    // "206 prisoners, 103 Russians and 103 Ukrainians, were swapped": each to their own side.
    if (fact.act().total().size() > 1) {
      for (PeopleGroup people : fact.act().total()) {
        own(people, parties)
            .ifPresent(to -> add(fact, to, Optional.empty(), people, parties, found));
      }
    }
  }

  /**
   * "Military personnel on an 86-for-86 basis": the number's kind stands elsewhere, or it goes on
   * with the bodies told of before.
   */
  private PeopleGroup ofKindTold(PeopleGroup people, Fact fact) {
    if (people.people() != People.PEOPLE) {
      return people;
    }
    List<People> kinds =
        lattice.within("group", fact.sentence().start(), fact.sentence().end()).stream()
            .map(group -> group.value(PeopleGroup.class))
            .filter(group -> group.count().isEmpty() && group.people() != People.PEOPLE)
            .map(PeopleGroup::people)
            .distinct()
            .toList();
    if (kinds.size() == 1) {
      return of(kinds.getFirst(), people);
    }
    boolean ofBodies =
        !moves.isEmpty()
            && moves.stream().allMatch(Move::isOfBodies)
            && !DatedParagraph.parts(
                lattice, moves.getFirst().fact().mention().start(), fact.mention().start());
    return ofBodies && isBare(fact.sentence()) ? of(People.REMAINS, people) : people;
  }

  /** Whether a sentence names neither people nor an exchange of them. */
  private boolean isBare(Sentence sentence) {
    return Stream.of("group", "swap")
        .allMatch(label -> lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  private static PeopleGroup of(People kind, PeopleGroup people) {
    return new PeopleGroup(kind, people.count(), people.bound(), people.nationality());
  }

  private void back(Fact fact, Set<Party> parties, List<Move> found) {
    Optional<Party> to = found.stream().findFirst().flatMap(Move::from);
    for (PeopleGroup people : fact.act().back()) {
      own(people, parties)
          .or(() -> to)
          .ifPresent(party -> add(fact, party, Optional.empty(), people, parties, found));
    }
  }

  /** "In addition, 22 were handed over": they go the way of those before. */
  private boolean opensWithMore(Fact fact) {
    return lattice.at("additive", fact.sentence().start()).isPresent();
  }

  /** The way of those whom the sentence before told of first. */
  private Optional<Party> firstWay(Fact fact, Set<Party> parties) {
    return leading.stream()
        .filter(move -> move.fact().sentence().paragraph() == fact.sentence().paragraph())
        .findFirst()
        .map(Move::to)
        .filter(parties::contains);
  }

  /** A figure told again, without a word of which way, is the same people. */
  private Optional<Party> asManyBefore(PeopleGroup people, Set<Party> parties) {
    Set<Party> ways =
        people
            .count()
            .map(count -> waysOf.getOrDefault(count, toldOf.getOrDefault(count, Set.of())))
            .orElse(Set.of());
    return ways.size() == 1
        ? ways.stream().filter(parties::contains).findFirst()
        : Optional.empty();
  }

  /** An armed group holds hostages and has its own people in jails, whoever tells of them. */
  private static Optional<Party> freedFromGroup(PeopleGroup people, Set<Party> parties) {
    boolean one = parties.size() == 2 && parties.stream().filter(Pair::isGroup).count() == 1;
    return switch (people.people()) {
      case HOSTAGES -> parties.stream().filter(party -> one && !Pair.isGroup(party)).findFirst();
      case DETAINEES -> parties.stream().filter(party -> one && Pair.isGroup(party)).findFirst();
      default -> Optional.empty();
    };
  }

  /** Rebels go back to the rebels, policemen to the state that they fight. */
  private Optional<Party> allegiance(PeopleGroup people, Fact fact, Set<Party> parties) {
    boolean one = parties.size() == 2 && parties.stream().filter(Pair::isGroup).count() == 1;
    Optional<Mention> group =
        one
            ? lattice.within("group", fact.mention().start(), fact.mention().end()).stream()
                .filter(mention -> mention.value().equals(people))
                .findFirst()
            : Optional.empty();
    return group.flatMap(
        words ->
            is("ofgroup", words)
                ? parties.stream().filter(Pair::isGroup).findFirst()
                : is("ofstate", words)
                    ? parties.stream().filter(party -> !Pair.isGroup(party)).findFirst()
                    : Optional.empty());
  }

  private boolean is(String label, Mention words) {
    return !lattice.within(label, words.start(), words.end()).isEmpty();
  }

  /** Those for whom Russians were given are not Russians. */
  private Optional<Party> opposite(List<PeopleGroup> back, Set<Party> parties) {
    return back.stream()
        .flatMap(people -> own(people, parties).stream())
        .findFirst()
        .flatMap(party -> other(party, parties));
  }

  /**
   * Those told of next, without a word of which way, go the way of those before; detainees told
   * beside hostages go the other.
   */
  private Optional<Party> sameWay(PeopleGroup people, Fact fact, Set<Party> parties) {
    boolean goesOn =
        moves.stream()
            .anyMatch(move -> move.fact().sentence().paragraph() == fact.sentence().paragraph());
    if (!goesOn || moves.stream().map(Move::to).distinct().count() != 1) {
      return Optional.empty();
    }
    Move last = moves.getFirst();
    boolean turned =
        last.people().people() == People.HOSTAGES && people.people() == People.DETAINEES;
    return turned && parties.contains(last.to())
        ? other(last.to(), parties)
        : Optional.of(last.to()).filter(parties::contains);
  }

  private Optional<Party> home(Set<Party> parties) {
    return sides.home().filter(parties::contains);
  }

  private Optional<Party> own(PeopleGroup people, Set<Party> parties) {
    return concerned.nationality(people).filter(parties::contains);
  }

  private static Optional<Party> other(Party party, Set<Party> parties) {
    return parties.stream().filter(one -> !one.equals(party)).findFirst();
  }

  private static Optional<Party> speaker(Fact fact, Set<Party> parties) {
    return fact.speakers().stream()
        .map(Source::party)
        .flatMap(Optional::stream)
        .filter(parties::contains)
        .findFirst();
  }

  /** Who got people back; an exchange that "brought home 20" brought them to whose story it is. */
  private Optional<Party> gainer(Fact fact, Set<Party> parties) {
    boolean bySwap =
        lattice.within("swap", fact.sentence().start(), fact.mention().start()).size() > 0
            && lattice.within("side", fact.sentence().start(), fact.mention().start()).isEmpty();
    return bySwap ? speaker(fact, parties).or(() -> home(parties)) : subject(fact, parties);
  }

  /** Who does it where the act does not name them. */
  private Optional<Party> subject(Fact fact, Set<Party> parties) {
    boolean sameSentence = before.filter(one -> one.sentence().equals(fact.sentence())).isPresent();
    Optional<Party> going = subject.filter(parties::contains);
    return (sameSentence ? going : Optional.<Party>empty())
        .or(() -> namedBefore(fact, parties))
        .or(() -> concerned.antecedent(fact).filter(parties::contains))
        .or(() -> speaker(fact, parties))
        .or(() -> going);
  }

  /** The side that the sentence names last before the act. */
  private Optional<Party> namedBefore(Fact fact, Set<Party> parties) {
    return Stream.of("side")
        .flatMap(
            label ->
                lattice.within(label, fact.sentence().start(), fact.mention().start()).stream())
        .filter(side -> lattice.within("location", side.start() - 1, side.end()).isEmpty())
        .map((Mention side) -> sides.side(side.value(Party.class)))
        .filter(parties::contains)
        .reduce((first, second) -> second);
  }

  private void add(
      Fact fact,
      Party to,
      Optional<Party> holder,
      PeopleGroup people,
      Set<Party> parties,
      List<Move> found) {
    Optional<Party> from = holder.filter(party -> !party.equals(to)).or(() -> other(to, parties));
    found.add(new Move(to, from, people, fact));
  }
}
