package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which way the people of each act go: by its roles, by whose people they are, by who tells it, by
 * what was told just before. To be asked in the order of the text.
 */
final class Directions {
  private static final String PRONOUN = "pronoun";

  private final Lattice lattice;
  private final Sides sides;
  private final Concerned concerned;
  private final OwnSide own;
  private final Partners partners;
  private final Allegiance allegiance;
  private final Owned owned;
  private final WaysTold told;
  private final Returned returned;
  private final Parallels parallels;
  private final Wording wording;
  private final Doers doers;
  private final KindsOfEach kinds;
  private final Ours ours;
  private final Compatriots compatriots;
  private final Altogether altogether;
  private final SharedOut sharedOut = new SharedOut();

  private Optional<Fact> before = Optional.empty();

  /** The words for those whose way was told. */
  private final Set<Mention> moved = new HashSet<>();

  Directions(Lattice lattice, Sides sides) {
    this.lattice = lattice;
    this.sides = sides;
    this.concerned = new Concerned(lattice, sides, KnownPeoples.in(lattice));
    this.own = new OwnSide(concerned);
    this.partners = new Partners(concerned, sharedOut);
    this.allegiance = new Allegiance(lattice);
    this.owned = new Owned(lattice, sides);
    this.told = WaysTold.of(lattice, sides, concerned);
    this.returned = Returned.in(lattice, sides);
    this.parallels = new Parallels(lattice, sides);
    this.wording = new Wording(lattice);
    this.kinds = new KindsOfEach(lattice, told, wording);
    this.doers = new Doers(lattice, sides, concerned);
    this.ours = Ours.of(lattice, sides, concerned, wording);
    this.compatriots = new Compatriots(lattice);
    this.altogether = new Altogether(lattice);
  }

  /** The moves that an act tells; none where it does not say which way. */
  List<Move> of(Fact fact) {
    List<Move> found = new ArrayList<>();
    Optional<Party> giver = sharedOut.giver(fact, before);
    Set<Party> parties = parties(fact);
    giver.ifPresent(party -> found.addAll(SharedOut.moves(fact, party)));
    if (giver.isEmpty()
        && parties.size() >= 2
        && !takesUpMoved(fact)
        && !altogether.isOfBothWays(fact)) {
      read(fact, parties, found);
    }
    if (!found.isEmpty()) {
      who(fact).forEach(moved::add);
    }
    doers.note(fact, parties);
    before = Optional.of(fact);
    told.note(fact, found);
    return found;
  }

  /** "A bus took them to the capital": those whose way was told already go no other. */
  private boolean takesUpMoved(Fact fact) {
    List<Mention> who = who(fact);
    return isByPronoun(fact)
        && who.stream().flatMap(one -> one.parts().stream()).anyMatch(moved::contains);
  }

  /** Whether an act tells of people by words that take up others: "they", "the men". */
  static boolean isByPronoun(Fact fact) {
    List<Mention> who = who(fact);
    return !who.isEmpty() && who.stream().allMatch(one -> one.origin().equals(PRONOUN));
  }

  private static List<Mention> who(Fact fact) {
    return fact.mention().parts().stream().filter(part -> part.label().equals("who")).toList();
  }

  /** The sides of an act. */
  Set<Party> parties(Fact fact) {
    return partners.of(fact);
  }

  /** The act that told before, without a way, of those whose ways an act tells. */
  Optional<Fact> whole(Fact fact) {
    return sharedOut.whole(fact);
  }

  private void read(Fact fact, Set<Party> parties, List<Move> found) {
    Act act = fact.act();
    Optional<Party> holder = act.holder().map(sides::side).filter(parties::contains);
    Optional<Party> receiver = act.receiver().map(sides::side).filter(parties::contains);
    switch (act.kind()) {
      case EXCHANGE -> each(fact, parties, found);
      case RELEASE -> {
        Optional<Party> by =
            act.holder().isPresent() ? holder : holder.or(() -> doers.of(fact, parties));
        for (PeopleGroup people : act.freed()) {
          Optional<Party> to =
              own.ofGroup(people, act, parties)
                  .or(() -> receiver)
                  .or(() -> returned.to(people, fact).filter(parties::contains))
                  .or(
                      () ->
                          wording.isOurs(people, fact) ? speaker(fact, parties) : Optional.empty())
                  .or(
                      () ->
                          owned
                              .of(people, fact, parties)
                              .filter(theirs -> returned.isBy(theirs, holder, fact)))
                  .or(() -> own.ofHeld(people, holder, parties))
                  .or(() -> own.ofState(people, holder, parties))
                  .or(() -> holder.flatMap(party -> other(party, parties)))
                  .or(() -> ofUnsaidHolder(people, fact, parties))
                  .or(() -> alike(found))
                  .or(() -> opposite(act.back(), parties))
                  .or(() -> by.flatMap(party -> other(party, parties)));
          to.ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
        back(fact, parties, found);
      }
      case RECOVERY -> {
        for (PeopleGroup people : act.freed()) {
          own.of(people, parties)
              .or(() -> receiver)
              .or(() -> owned.of(people, fact, parties))
              .or(() -> holder.flatMap(party -> other(party, parties)))
              .or(
                  () ->
                      wording.isAgain(people, fact)
                          ? told.ofAsMany(people, parties)
                          : Optional.empty())
              .or(() -> wording.isOurs(people, fact) ? speaker(fact, parties) : Optional.empty())
              .or(
                  () ->
                      act.receiver().isPresent()
                          ? Optional.empty()
                          : ofUnsaid(people, fact, parties))
              .or(() -> act.back().isEmpty() ? Optional.empty() : forWhom(act, parties))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
        back(fact, parties, found);
      }
      case RETURN, INVOLVEMENT -> {
        for (PeopleGroup people : act.freed()) {
          again(people, fact, receiver, parties)
              .or(() -> own.ofGroup(people, act, parties))
              .or(() -> receiver)
              .or(() -> own.of(people, parties))
              .or(() -> holder.flatMap(party -> other(party, parties)))
              .or(() -> ours.byWhose(people, fact, parties))
              .or(() -> owned.of(people, fact, parties))
              .or(() -> allegiance.of(people, fact, parties))
              .or(() -> parallels.to(before, people, fact, parties))
              .or(() -> ofOtherSide(people, fact, parties))
              .or(() -> alike(found))
              .or(() -> opposite(act.back(), parties))
              .or(() -> wording.opensWithMore(fact) ? told.first(fact, parties) : Optional.empty())
              .or(() -> wording.areMore(people, fact) ? told.oneWay() : Optional.empty())
              .or(() -> wording.isAnnounced(fact) ? speaker(fact, parties) : Optional.empty())
              .or(() -> told.only(parties))
              .or(() -> speaker(fact, parties))
              .or(() -> told.same(people, fact, parties))
              .or(() -> told.ofAsMany(people, parties))
              .or(() -> ours.byKnown(people, parties))
              .or(() -> compatriots.before(fact).flatMap(those -> own.of(those, parties)))
              .or(() -> home(parties))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
        back(fact, parties, found);
      }
      case OPPOSITE -> {
        for (PeopleGroup people : act.freed()) {
          own.of(people, parties)
              .or(() -> owned.of(people, fact, parties))
              .or(() -> allegiance.of(people, fact, parties))
              .or(
                  () ->
                      wording.isDefinite(fact) ? told.ofAsMany(people, parties) : Optional.empty())
              .or(() -> told.last().flatMap(Move::from))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
      }
      case RECOUNT -> {
        for (PeopleGroup people : act.freed()) {
          receiver
              .or(() -> own.of(people, parties))
              .or(() -> told.oneWay().filter(parties::contains))
              .or(() -> speaker(fact, parties))
              .or(() -> told.last().map(Move::to).filter(parties::contains))
              .ifPresent(party -> add(fact, party, holder, people, parties, found));
        }
      }
      case WHEREABOUTS -> {
        for (PeopleGroup people : act.freed()) {
          if (people.count().isPresent()) {
            own.of(people, parties)
                .ifPresent(party -> add(fact, party, holder, people, parties, found));
          }
        }
      }
      case CANCELLATION, NOTHING -> {}
    }
  }

  /** Rebels who are let go were held by the state, soldiers by the rebels, whoever did it. */
  private Optional<Party> ofUnsaidHolder(PeopleGroup people, Fact fact, Set<Party> parties) {
    return fact.act().holder().isPresent()
        ? Optional.empty()
        : allegiance.of(people, fact, parties);
  }

  private Optional<Party> ofUnsaid(PeopleGroup people, Fact fact, Set<Party> parties) {
    return allegiance.of(people, fact, parties).or(() -> gainer(fact, parties));
  }

  private void each(Fact fact, Set<Party> parties, List<Move> found) {
    for (Party to : parties.stream().limit(2).toList()) {
      for (PeopleGroup people : fact.act().each()) {
        add(fact, to, Optional.empty(), kinds.of(people, fact), parties, found);
      }
    }
    // "206 prisoners, 103 Russians and 103 Ukrainians, were swapped": each to their own side.
    if (fact.act().total().size() > 1) {
      for (PeopleGroup people : fact.act().total()) {
        own.of(people, parties)
            .ifPresent(to -> add(fact, to, Optional.empty(), people, parties, found));
      }
    }
  }

  private void back(Fact fact, Set<Party> parties, List<Move> found) {
    Optional<Party> to = found.stream().findFirst().flatMap(Move::from);
    Optional<Party> holder = found.stream().findFirst().map(Move::to);
    for (PeopleGroup people : fact.act().back()) {
      own.of(people, parties)
          .filter(
              theirs -> found.stream().noneMatch(move -> move.to().equals(theirs)) || to.isEmpty())
          .or(() -> to)
          .ifPresent(party -> add(fact, party, holder, people, parties, found));
    }
  }

  /**
   * "The swap involves 222 fighters and 145 Georgian troops": the fighters are the other side's.
   */
  private Optional<Party> ofOtherSide(PeopleGroup people, Fact fact, Set<Party> parties) {
    return fact.act().kind() == ActKind.INVOLVEMENT
            && fact.act().freed().size() == 2
            && people.people() == People.MILITARY
            && people.count().isPresent()
        ? opposite(fact.act().freed(), parties)
        : Optional.empty();
  }

  /**
   * "Those eight were freed" went the way of the eight before, unless "those eight left for" it.
   */
  private Optional<Party> again(
      PeopleGroup people, Fact fact, Optional<Party> receiver, Set<Party> parties) {
    return receiver.isEmpty() && wording.isAgain(people, fact)
        ? told.ofAsMany(people, parties)
        : Optional.empty();
  }

  /** "Seven came out: three nurses and four soldiers" went one way. */
  private static Optional<Party> alike(List<Move> found) {
    return found.stream().findFirst().map(Move::to);
  }

  /** Where nobody is named who got them, the story is of those who came, not of the price. */
  private Optional<Party> forWhom(Act act, Set<Party> parties) {
    return act.receiver().isPresent()
        ? Optional.empty()
        : opposite(act.back(), parties).or(() -> home(parties));
  }

  /** Those for whom Russians were given are not Russians. */
  private Optional<Party> opposite(List<PeopleGroup> back, Set<Party> parties) {
    return back.stream()
        .flatMap(people -> own.of(people, parties).stream())
        .findFirst()
        .flatMap(party -> other(party, parties));
  }

  private Optional<Party> home(Set<Party> parties) {
    return sides.home().filter(parties::contains);
  }

  static Optional<Party> other(Party party, Set<Party> parties) {
    return parties.stream().filter(one -> !one.equals(party)).findFirst();
  }

  static Optional<Party> speaker(Fact fact, Set<Party> parties) {
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
    return bySwap ? speaker(fact, parties).or(() -> home(parties)) : doers.of(fact, parties);
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
