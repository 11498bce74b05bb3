package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a match of the rules of acts means. */
final class ActMeaning {
  private static final PeopleGroup ONE =
      new PeopleGroup(People.PEOPLE, Optional.of(1), Bound.EXACT, Optional.empty());

  private ActMeaning() {}

  /** The act, unless the words only look like one. */
  static Optional<Object> of(Match match, Lattice lattice) {
    if (!sameNumbers(match)
        || isOfOne(people(match, "total"))
        || isBareNoun(match)
        || Lookalikes.isOne(match, lattice)
        || NextClause.begins(match, lattice)
        || Makeup.isOfSome(match, lattice)) {
      return Optional.empty();
    }
    if (areOthersFreed(match)) {
      return Optional.of(
          Act.of(ActKind.RELEASE, people(match, "total"))
              .withStatus(status(match, lattice))
              .withHolder(match.all("side").getFirst().value(Party.class)));
    }
    List<Party> both = BothNations.of(match, lattice);
    if (!both.isEmpty()) {
      return Optional.of(
          Act.ofBoth(both, people(match, "freed")).withStatus(status(match, lattice)));
    }
    boolean received = isReceivedBy(match) || Homeward.isOf(match, lattice);
    return Optional.of(
        new Act(
            ActKind.valueOf(match.rule().meaning()),
            status(match, lattice),
            received || isHeldNow(match, lattice) ? Optional.empty() : party(match, "holder"),
            received ? party(match, "holder") : receiver(match, lattice),
            match.all("side").stream().map(side -> side.value(Party.class)).toList(),
            alive(match, SharedNouns.withNext(match, freed(match), people(match, "back")), lattice),
            others(match, lattice),
            people(match, "each"),
            BodySwaps.total(match, people(match, "total"), lattice)));
  }

  /** "Two groups released ten Danes": the freed are neither one's people. */
  private static boolean areOthersFreed(Match match) {
    Set<Party> sides =
        match.all("side").stream().map(side -> side.value(Party.class)).collect(Collectors.toSet());
    boolean freed =
        match.fillers().stream()
            .map(Match.Filler::mention)
            .anyMatch(mention -> mention.label().equals("give.active"));
    List<PeopleGroup> total = people(match, "total");
    return freed
        && sides.size() > 1
        && !total.isEmpty()
        && total.stream()
            .allMatch(
                people ->
                    people.nationality().filter(nation -> !sides.contains(nation)).isPresent());
  }

  /** A bare number behind the last word for bodies is of the living if it was set free. */
  private static List<PeopleGroup> alive(Match match, List<PeopleGroup> freed, Lattice lattice) {
    boolean bare = match.all("freed").stream().allMatch(who -> who.origin().startsWith("bare"));
    boolean living =
        match.fillers().stream()
            .map(Match.Filler::mention)
            .filter(mention -> mention.value() instanceof VerbGroup)
            .anyMatch(verb -> !lattice.within("living", verb.start(), verb.end()).isEmpty());
    return bare && living ? freed.stream().map(ActMeaning::living).toList() : freed;
  }

  private static PeopleGroup living(PeopleGroup people) {
    return people.people() == People.REMAINS ? people.ofKind(People.PEOPLE) : people;
  }

  /** "50 for 50" is so many each; "50 for 1" does not say which way. */
  private static boolean sameNumbers(Match match) {
    return match
        .first("same")
        .map(same -> match.first("each").map(each -> count(each).equals(count(same))).orElse(true))
        .orElse(true);
  }

  /** "According to Kyiv", "with the ambassador to Kyiv": nobody went there. */
  private static boolean isAccording(Match match, Lattice lattice) {
    return match
        .first("receiver")
        .filter(side -> side.start() > 1)
        .filter(
            side ->
                Lookalikes.is(lattice, side.start() - 2, "according")
                    || lattice.has("post", side.start() - 2))
        .isPresent();
  }

  /** "The exchange of prisoners" alone, without sides, verb or number, tells of none. */
  private static boolean isBareNoun(Match match) {
    return match.rule().meaning().equals("EXCHANGE")
        && match.fillers().size() == 1
        && match.first("total").filter(total -> !isCounted(total)).isPresent();
  }

  private static boolean isCounted(Mention who) {
    return people(who).anyMatch(group -> group.count().isPresent());
  }

  /**
   * Danes who are flown to Qatar are on their way home; they are not handed to Qatar. Whoever frees
   * them "after a visit to its capital" does not get them.
   */
  private static Optional<Party> receiver(Match match, Lattice lattice) {
    if (isAccording(match, lattice)) {
      return Optional.empty();
    }
    Optional<Party> holder = party(match, "holder");
    Optional<Party> receiver =
        party(match, "receiver").filter(to -> !holder.equals(Optional.of(to)));
    Set<Party> nations =
        people(match, "freed").stream()
            .filter(people -> people.people() != People.REMAINS)
            .flatMap(people -> people.nationality().stream())
            .collect(Collectors.toSet());
    boolean inTransit =
        match.fillers().stream()
            .map(Match.Filler::mention)
            .noneMatch(
                verb -> isHandingOver(verb, lattice) && governsReceiver(verb, match, lattice));
    return receiver.filter(party -> !inTransit || nations.isEmpty() || nations.contains(party));
  }

  /** "Nine were regained by Georgia": who is named got them. */
  private static boolean isReceivedBy(Match match) {
    return match.first("holder").filter(side -> side.label().equals("side")).isPresent()
        && match.fillers().stream()
            .map(Match.Filler::mention)
            .anyMatch(mention -> mention.label().equals("receive.passive"));
  }

  /** "Were turned over to a priest, who drove them to Zagreb": the second verb tells where to. */
  private static boolean governsReceiver(Mention verb, Match match, Lattice lattice) {
    return match
        .first("receiver")
        .filter(receiver -> receiver.start() > verb.end())
        .filter(receiver -> lattice.standsBetween("verb.group", verb, receiver))
        .isEmpty();
  }

  private static boolean isHandingOver(Mention verb, Lattice lattice) {
    return verb.label().startsWith("give")
        || verb.label().startsWith("receive")
        || (verb.value() instanceof VerbGroup
            && lattice.startingAt(verb.start()).stream()
                .anyMatch(sense -> sense.label().startsWith("entrust")));
  }

  /** Nobody is swapped alone: a total of one is somebody who is told of beside the exchange. */
  private static boolean isOfOne(List<PeopleGroup> total) {
    return total.size() == 1 && total.getFirst().count().equals(Optional.of(1));
  }

  private static Optional<Integer> count(Mention number) {
    List<PeopleGroup> people = people(number).toList();
    return people.size() == 1 ? people.getFirst().count() : Optional.empty();
  }

  /**
   * The status is that of the clause's verb; a noun phrase, and what somebody was "allowed to do",
   * tells what has happened.
   */
  private static Optional<Status> status(Match match, Lattice lattice) {
    if (Conjoined.isPlanned(match, lattice)) {
      return Optional.of(Status.PLANNED);
    }
    if (lattice.endsBefore("enabling", match.start())) {
      return Optional.of(Status.COMPLETED);
    }
    return match.fillers().stream()
        .map(filler -> filler.mention().value())
        .filter(VerbGroup.class::isInstance)
        .map(VerbGroup.class::cast)
        .findFirst()
        .map(VerbGroup::status)
        .orElse(Optional.of(Status.COMPLETED));
  }

  /** "Were handed over and are in Chad's custody": who has them now did not hold them before. */
  private static boolean isHeldNow(Match match, Lattice lattice) {
    return match
        .first("holder")
        .map(Mention::start)
        .filter(start -> start > match.start() + 1)
        .filter(
            start ->
                Lookalikes.is(lattice, start - 1, "are") || Lookalikes.is(lattice, start - 1, "is"))
        .filter(start -> Lookalikes.is(lattice, start - 2, "and"))
        .isPresent();
  }

  private static Optional<Party> party(Match match, String role) {
    return match.first(role).map(mention -> mention.value(Party.class));
  }

  private static List<PeopleGroup> people(Match match, String role) {
    List<PeopleGroup> told = match.all(role).stream().flatMap(ActMeaning::people).toList();
    boolean others =
        told.size() == 2 && match.all(role).size() == 2 && areOthers(match.all(role).getLast());
    return others ? List.of(together(told.getFirst(), told.getLast())) : told;
  }

  /**
   * Whom the freed went for; "110 were received for them": never the freed themselves; "for the Red
   * Cross, told reporters": nor who is spoken to.
   */
  private static List<PeopleGroup> others(Match match, Lattice lattice) {
    boolean same =
        match.all("back").stream()
            .anyMatch(
                who ->
                    Pronouns.found(who)
                        && match.all("freed").stream().anyMatch(who.parts()::contains));
    boolean addressed =
        match.all("back").stream().anyMatch(who -> lattice.endsBefore("say.past", who.start()));
    return same || addressed || Durations.standFor(match, lattice)
        ? List.of()
        : people(match, "back");
  }

  /** "He was freed with 13 others", "his body came home with 13 others": 14. */
  private static List<PeopleGroup> freed(Match match) {
    List<PeopleGroup> along = people(match, "along");
    List<PeopleGroup> dead = people(match, "dead");
    if (dead.size() == 1) {
      return List.of(together(dead.getFirst(), ONE).ofKind(People.REMAINS));
    }
    return along.size() == 1 ? List.of(together(along.getFirst(), ONE)) : people(match, "freed");
  }

  private static boolean areOthers(Mention who) {
    return who.origin().startsWith("bare.rules")
        || who.origin().endsWith("counted others")
        || who.parts().stream().anyMatch(ActMeaning::areOthers);
  }

  /** "Lena Okoro along with 13 others": people and so many others are one group. */
  private static PeopleGroup together(PeopleGroup some, PeopleGroup others) {
    return new PeopleGroup(
        some.people(),
        some.count().flatMap(count -> others.count().map(more -> count + more)),
        others.bound() == Bound.EXACT ? some.bound() : others.bound(),
        some.nationality());
  }

  private static Stream<PeopleGroup> people(Mention mention) {
    return switch (mention.value()) {
      case PeopleList list -> list.groups().stream();
      case Integer number ->
          Stream.of(
              new PeopleGroup(People.PEOPLE, Optional.of(number), Bound.EXACT, Optional.empty()));
      default -> throw new IllegalStateException(mention.origin() + " is not people");
    };
  }
}
