package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom an act concerns: the sides in its roles, and those that its clause leaves unsaid. */
record Concerned(Lattice lattice, Sides sides, KnownPeoples known) {
  /** More peoples on one list are a crowd. */
  private static final int PARTIES_MAX = 6;

  /** How far back the side stands that a pronoun takes up. */
  private static final int ANTECEDENT_TOKENS_MAX = 60;

  /** The sides of an act: those in its roles, filled up to two with those it concerns. */
  Set<Party> by(Fact fact) {
    Act act = fact.act();
    Set<Party> parties = new LinkedHashSet<>(sides.roles(act));
    parties.addAll(ofFighters(fact, parties));
    parties.addAll(heldByThird(act));
    if (parties.isEmpty()) {
      parties.addAll(ofBothWays(act));
    }
    if (parties.isEmpty()) {
      antecedent(fact).ifPresent(parties::add);
    }
    if (parties.isEmpty()) {
      parties.addAll(heldByGroup(act));
    }
    if (parties.isEmpty()) {
      parties.addAll(jailedByRival(fact));
    }
    if (parties.size() == 1 && parties.stream().allMatch(ArmedGroups::has)) {
      known(act).stream()
          .filter(party -> !parties.contains(party) && !ArmedGroups.has(party))
          .limit(1)
          .forEach(parties::add);
    }
    if (parties.size() < 2) {
      maybeOfSides(act)
          .flatMap(people -> nationality(people).stream())
          .filter(party -> parties.isEmpty() ? concerns(party) : dealsWithAny(party, parties))
          .filter(party -> !isVolunteer(party, act, parties) && !isInTheirSwap(party, parties))
          .filter(party -> !isOwnOfGroup(party, act))
          .limit(parties.stream().anyMatch(ArmedGroups::has) ? PARTIES_MAX : 2)
          .forEach(parties::add);
    }
    if (parties.size() == 1) {
      Party one = parties.iterator().next();
      sides
          .main()
          .filter(pair -> pair.has(one))
          .map(pair -> pair.other(one))
          .or(() -> rivalIn(fact.sentence(), one))
          .or(() -> sides.counterpart(one))
          .or(() -> rivalOf(one))
          .ifPresent(parties::add);
    }
    if (parties.isEmpty() && !areVolunteers(act)) {
      sides
          .near(fact.sentence())
          .ifPresent(pair -> parties.addAll(List.of(pair.first(), pair.second())));
    }
    if (parties.isEmpty()) {
      sides.main().ifPresent(pair -> parties.addAll(List.of(pair.first(), pair.second())));
    }
    return sides.asNamed(parties, fact);
  }

  /** Whether an act names a side, or says whose people are freed. */
  boolean isNamed(Fact fact) {
    return !sides.roles(fact.act()).isEmpty()
        || fact.act().people().anyMatch(people -> people.nationality().isPresent());
  }

  /** "The rebels free nine Danes for 109 Chadians": Chadian rebels get the Chadians back. */
  private boolean isOwnOfGroup(Party people, Act act) {
    return act.holder().filter(group -> ArmedGroups.isAtHome(group, people)).isPresent()
        && nationalities(act.back()).contains(people)
        && nationalities(act.freed()).stream().anyMatch(freed -> !freed.equals(people));
  }

  /** "Ten soldiers and the body of a Danish volunteer": the Dane is no foe of theirs. */
  private boolean isVolunteer(Party people, Act act, Set<Party> parties) {
    boolean dead = act.freed().stream().allMatch(one -> one.people() == People.REMAINS);
    return sides
        .main()
        .filter(pair -> Conflicts.isWar(pair) && !pair.hasGroup() && !pair.has(people))
        .filter(pair -> parties.stream().anyMatch(pair::has))
        .filter(
            pair ->
                dead
                    || parties.stream()
                        .noneMatch(party -> Conflicts.areAtOdds(Pair.of(party, people))))
        .isPresent();
  }

  /** "The US freed a Dane for its own men", in news of it and Iran alone: he went to Iran. */
  private boolean isInTheirSwap(Party people, Set<Party> parties) {
    return sides
        .main()
        .filter(pair -> !pair.hasGroup() && !pair.has(people) && Conflicts.areRivals(pair))
        .filter(pair -> parties.size() == 1 && parties.stream().allMatch(pair::has))
        .filter(_ -> parties.stream().noneMatch(one -> Conflicts.areRivals(Pair.of(one, people))))
        .isPresent();
  }

  /** Two Danes who fell for a state at war go back to it. */
  private boolean areVolunteers(Act act) {
    return sides.main().filter(Conflicts::isWar).filter(pair -> !pair.hasGroup()).isPresent()
        && nationalities(act.freed()).stream().anyMatch(this::isStranger);
  }

  /**
   * "Chad freed 100 rebels to win the freedom of two Danes": the rebels' group, the state that it
   * fights at home, and whose people it holds.
   */
  private Set<Party> ofFighters(Fact fact, Set<Party> roles) {
    Mention words = fact.mention();
    boolean fighters = !lattice.within("ofgroup", words.start(), words.end()).isEmpty();
    if (!fighters || roles.size() > 1 || !nationalities(fact.act().freed()).isEmpty()) {
      return Set.of();
    }
    List<Party> groups = sides.named().stream().filter(ArmedGroups::has).toList();
    if (groups.size() != 1) {
      return Set.of();
    }
    List<Party> fought =
        (roles.isEmpty() ? sides.named() : roles)
            .stream()
                .filter(one -> !ArmedGroups.has(one))
                .filter(one -> ArmedGroups.isAtHome(groups.getFirst(), one))
                .toList();
    if (fought.size() != 1) {
      return Set.of();
    }
    Set<Party> parties = new LinkedHashSet<>(groups);
    parties.addAll(fought);
    parties.addAll(nationalities(fact.act().back()));
    return parties;
  }

  /**
   * "In return for 48 Iranians held by rebels": the Iranians go home, whoever paid for them. So do
   * Danes whom Chad gave up when Norway, which is at war with neither, let its people go.
   */
  private Set<Party> heldByThird(Act act) {
    Set<Party> back = nationalities(act.back());
    if (act.sides().stream().anyMatch(ArmedGroups::has)) {
      return back;
    }
    Set<Party> peoples = nationalities(act.freed());
    peoples.addAll(back);
    boolean three =
        act.holder()
            .map(sides::side)
            .filter(holder -> !peoples.contains(holder))
            .filter(holder -> !Conflicts.isAtWarWithAny(holder, peoples))
            .isPresent();
    return three && !back.isEmpty() && peoples.size() == 2 ? peoples : Set.of();
  }

  /**
   * "13 Israelis, ten Thais and a Filipino": an armed group's hostages go each to their own. People
   * of its own country are prisoners of its foe.
   */
  private Set<Party> heldByGroup(Act act) {
    Set<Party> peoples = nationalities(act.freed());
    if (peoples.isEmpty()) {
      peoples.addAll(known(act));
    }
    Optional<Party> group =
        sides.main().filter(pair -> pair.has(ArmedGroups::has)).map(Pair::group);
    boolean strangers = peoples.stream().anyMatch(this::isStranger);
    group
        .filter(_ -> !strangers)
        .ifPresent(one -> peoples.removeIf(people -> ArmedGroups.isAtHome(one, people)));
    if (group.isEmpty() || !strangers || !act.back().isEmpty() || !act.each().isEmpty()) {
      return Set.of();
    }
    Set<Party> parties = new LinkedHashSet<>(List.of(group.get()));
    peoples.stream().limit(PARTIES_MAX).forEach(parties::add);
    return parties;
  }

  /**
   * "A year before, a Dane had come free", in news of Iran and Chile: of a third state's people
   * told with their own date, whoever of the two jails its citizens gave them up.
   */
  private Set<Party> jailedByRival(Fact fact) {
    Sentence sentence = fact.sentence();
    Set<Party> named = sides.named(sentence);
    Set<Party> peoples = nationalities(fact.act().freed());
    boolean dated = !lattice.within("date", sentence.start(), sentence.end()).isEmpty();
    if (!dated || peoples.size() != 1 || Leftovers.found(fact.mention())) {
      return Set.of();
    }
    Party people = peoples.iterator().next();
    return sides
        .main()
        .filter(pair -> !pair.has(people) && !Conflicts.isWar(pair))
        .flatMap(pair -> rivalOf(people, pair))
        .map(rival -> new LinkedHashSet<>(List.of(people, rival)))
        .filter(both -> both.containsAll(named))
        .orElseGet(LinkedHashSet::new);
  }

  /** The one of two sides that jails some people's citizens, if only one does. */
  private static Optional<Party> rivalOf(Party people, Pair pair) {
    boolean first = Conflicts.areRivals(Pair.of(pair.first(), people));
    boolean second = Conflicts.areRivals(Pair.of(pair.second(), people));
    return first == second ? Optional.empty() : Optional.of(first ? pair.first() : pair.second());
  }

  /** "Ten were driven into Latvia": the only one of the article that jails its citizens did it. */
  private Optional<Party> rivalOf(Party side) {
    return rivalAmong(sides.named(), side);
  }

  /** "Ten went to Russia and thirteen to Germany", in news of others: the two jail each other's. */
  private Optional<Party> rivalIn(Sentence sentence, Party side) {
    return rivalAmong(sides.named(sentence), side);
  }

  private Optional<Party> rivalAmong(Set<Party> named, Party side) {
    List<Party> rivals =
        named.stream()
            .filter(party -> !party.equals(side) && !sides.isBystander(party))
            .filter(party -> Conflicts.areRivals(Pair.of(party, side)))
            .toList();
    return rivals.size() == 1 ? Optional.of(rivals.getFirst()) : Optional.empty();
  }

  /** Whether some people are none of the two sides, and have no foe of their own in the article. */
  private boolean isStranger(Party people) {
    return sides
        .main()
        .filter(pair -> !pair.has(people))
        .filter(pair -> !Conflicts.isAtWarWithAny(people, Set.of(pair.first(), pair.second())))
        .filter(
            pair ->
                sides
                    .counterpart(people)
                    .filter(foe -> !pair.has(foe) && Conflicts.areAtOdds(Pair.of(people, foe)))
                    .isEmpty())
        .isPresent();
  }

  /** Whom one side gets from nobody named are its own, or strangers: not those of the holder. */
  private static Stream<PeopleGroup> maybeOfSides(Act act) {
    boolean onlyReceived = act.receiver().isPresent() && act.holder().isEmpty();
    return onlyReceived ? act.back().stream() : act.people();
  }

  /**
   * "Two Danes were traded for three Poles": whose people they are tells who traded; of several
   * peoples that came for one the one stands first, since it is the other side of each. In a war
   * volunteers of other countries go with the side that they fought for.
   */
  private Set<Party> ofBothWays(Act act) {
    Set<Party> one = nationalities(act.freed());
    Set<Party> other = nationalities(act.back());
    if (one.isEmpty() || other.isEmpty() || Math.min(one.size(), other.size()) > 1) {
      return Set.of();
    }
    Set<Party> both = new LinkedHashSet<>(one.size() == 1 ? one : other);
    Party single = both.iterator().next();
    Set<Party> several = one.size() == 1 ? other : one;
    boolean war = Conflicts.isAtWarWithAny(single, several);
    several.stream()
        .filter(party -> !war || Conflicts.isWar(Pair.of(single, party)))
        .forEach(both::add);
    return both;
  }

  private Set<Party> nationalities(List<PeopleGroup> people) {
    return people.stream()
        .flatMap(group -> nationality(group).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whose people the freed are by their number alone. */
  private List<Party> known(Act act) {
    return nationalities(act.freed()).isEmpty()
        ? act.freed().stream()
            .flatMap(people -> known.of(people).stream())
            .map(sides::side)
            .filter(party -> !sides.isBystander(party))
            .toList()
        : List.of();
  }

  /**
   * "It gave up its last captives": the side that the sentence before named last, not merely as the
   * one with whom something is done.
   */
  Optional<Party> antecedent(Fact fact) {
    int start = fact.sentence().start();
    boolean takesUp =
        (fact.act().kind() == ActKind.RELEASE || fact.act().kind() == ActKind.RECOVERY)
            && lattice.at("takesup", behindDate(start)).isPresent();
    if (!takesUp || start == 0) {
      return Optional.empty();
    }
    List<Mention> named = lattice.within("side", sentenceStart(start - 1), start);
    List<Mention> acting = named.stream().filter(side -> !isWith(side.start())).toList();
    return (acting.isEmpty() ? named : acting)
        .stream()
            .map((Mention side) -> sides.side(side.value(Party.class)))
            .filter(party -> !sides.isBystander(party))
            .reduce((first, second) -> second);
  }

  /** "On 22 July it freed a trader": where a sentence goes on behind the day it opens with. */
  private int behindDate(int start) {
    int end = lattice.at("date", start).map(Mention::end).orElse(start);
    boolean comma =
        end > start && end < lattice.tokens().size() && lattice.tokens().get(end).key().equals(",");
    return comma ? end + 1 : end;
  }

  /** "With Chad", "with the Chadians". */
  private boolean isWith(int start) {
    int before = start > 0 && lattice.has("definite", start - 1) ? start - 2 : start - 1;
    return before >= 0 && lattice.tokens().get(before).key().equals("with");
  }

  /** Where a sentence begins; of a long one, where its last words do. */
  private int sentenceStart(int token) {
    int at = token;
    while (!lattice.startsSentence(at) && token - at < ANTECEDENT_TOKENS_MAX) {
      at--;
    }
    return at;
  }

  /** A third country's people go home from an armed group, but fight for a state's army. */
  private boolean concerns(Party party) {
    return sides.main().filter(pair -> pair.has(party) || pair.hasGroup()).isPresent();
  }

  private boolean dealsWithAny(Party party, Set<Party> parties) {
    return parties.stream()
        .anyMatch(other -> !other.equals(party) && sides.weight(Pair.of(party, other)) > 0);
  }

  /** Whose people they are, as a side of the article. */
  Optional<Party> nationality(PeopleGroup people) {
    return people.nationality().map(sides::side).filter(party -> !sides.isBystander(party));
  }
}
