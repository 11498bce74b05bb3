package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sides of an article deal with which: told by how often they stand together, most of all in
 * the roles of its acts. Mediators and international organisations are no sides.
 */
final class Sides {
  /** Who is cited most tells of their own people. */
  private static final int SPEAKING_WEIGHT = 3;

  /** Whoever is thanked may be one of the sides: families thank their government. */
  private static final String THANKED = "thanked for it";

  /** "The kingdom mediated": a noun may take up one of the sides by mistake. */
  private static final String NAMED_BEFORE = "whoever was named before";

  /** "Kyiv secured their release": of its own people. */
  private static final String SECURED = "somebody secures it";

  /** How far from an act those are named who dealt for its people, in tokens. */
  private static final int DEALER_REACH_MAX = 40;

  /** Two sides of a sentence need so many times less to be told of than those of the article. */
  private static final int NEAR_SHARE = 4;

  private final Lattice lattice;
  private final InReturn inReturn;
  private final Set<Party> bystanders;
  private final Counterparties counterparties;
  private final Dealings dealings;
  private final Map<Pair, Integer> weights;
  private final List<Pair> ranked;
  private final Optional<Party> home;
  private final Transits transits;
  private final Set<Party> named;

  private Sides(Lattice lattice) {
    this.lattice = lattice;
    this.inReturn = new InReturn(lattice);
    this.counterparties = Counterparties.in(lattice);
    this.bystanders = bystanders(lattice);
    this.dealings = Dealings.in(lattice, bystanders, counterparties);
    this.weights = dealings.weights();
    this.ranked =
        weights.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Pair, Integer>>comparingInt(Map.Entry::getValue)
                    .reversed()
                    .thenComparing(entry -> entry.getKey().first())
                    .thenComparing(entry -> entry.getKey().second()))
            .map(Map.Entry::getKey)
            .toList();
    this.home = main().flatMap(this::lookedFrom);
    this.named = Set.copyOf(named(lattice));
    this.transits = new Transits(main(), named, counterparties);
  }

  static Sides of(Lattice lattice) {
    return new Sides(lattice);
  }

  /** The two sides that the article is about. */
  Optional<Pair> main() {
    return ranked.stream().findFirst();
  }

  /** The side from which the article looks: whose people come home in it, and who speaks most. */
  Optional<Party> home() {
    return home;
  }

  private Optional<Party> lookedFrom(Pair pair) {
    long one = homecoming(pair.first(), pair);
    long other = homecoming(pair.second(), pair);
    if (one != other) {
      return Optional.of(one > other ? pair.first() : pair.second());
    }
    Optional<Party> returning = returning(pair);
    if (returning.isPresent()) {
      return returning;
    }
    return lattice.labelled("act").stream()
        .filter(
            act ->
                bringsHome(act, pair.first(), pair.second())
                    || bringsHome(act, pair.second(), pair.first()))
        .findFirst()
        .map(act -> bringsHome(act, pair.first(), pair.second()) ? pair.first() : pair.second())
        .or(() -> pair.hasGroup() ? Optional.empty() : new Soil(lattice).of(pair))
        .or(
            () ->
                pair.hasGroup()
                    ? Optional.of(Pair.isGroup(pair.first()) ? pair.second() : pair.first())
                    : Optional.empty());
  }

  /**
   * "Georgia has returned 144 soldiers", where nothing else tells whose story it is: those of the
   * one side that returned some.
   */
  private Optional<Party> returning(Pair pair) {
    Set<Party> returning =
        lattice.labelled("act").stream()
            .filter(
                act -> Returned.isOpen(act.value(Act.class)) && Returned.comesBack(act, lattice))
            .flatMap(act -> act.value(Act.class).holder().stream())
            .map(this::side)
            .filter(pair::has)
            .collect(Collectors.toSet());
    return returning.stream().filter(_ -> returning.size() == 1).findFirst();
  }

  private long homecoming(Party party, Pair pair) {
    long acts =
        lattice.labelled("act").stream()
            .filter(act -> bringsHome(act, party, pair.other(party)))
            .count();
    return acts + SPEAKING_WEIGHT * speaking(party);
  }

  /** Who was given in return is not whom the story is about. */
  private boolean bringsHome(Mention mention, Party party, Party other) {
    Act act = mention.value(Act.class);
    if (act.kind() == ActKind.OPPOSITE) {
      return areOf(act.freed(), other);
    }
    if (inReturn.isToldOf(mention)) {
      return act.receiver().map(this::side).filter(other::equals).isPresent();
    }
    return areOf(act.back(), other)
        || act.receiver().map(this::side).filter(party::equals).isPresent()
        || act.holder().map(this::side).filter(other::equals).isPresent()
        || (areOf(act.freed(), party) && !inReturn.areAsMany(mention));
  }

  private boolean areOf(List<PeopleGroup> people, Party party) {
    return people.stream()
        .flatMap(group -> group.nationality().stream())
        .map(this::side)
        .anyMatch(party::equals);
  }

  private long speaking(Party party) {
    return lattice.labelled("source").stream()
        .filter(mention -> mention.value(Source.class).party().equals(Optional.of(party)))
        .count();
  }

  /**
   * The two sides that a sentence names and that deal with each other more than any others of it;
   * states that jail each other's citizens need not be told of often, outside news of a war.
   */
  Optional<Pair> near(Sentence sentence) {
    Set<Party> named = dealings.partiesIn(sentence.start(), sentence.end());
    named.removeIf(this::isBystander);
    named.removeAll(volunteers(sentence));
    if (named.size() != 2) {
      return Optional.empty();
    }
    return ranked.stream()
        .filter(pair -> named.contains(pair.first()) && named.contains(pair.second()))
        .filter(pair -> !isOfVolunteers(pair))
        .filter(
            pair ->
                weight(pair) * NEAR_SHARE >= weight(ranked.getFirst())
                    || (Conflicts.areRivals(pair) && main().filter(Conflicts::isWar).isEmpty()))
        .findFirst();
  }

  /** "The body of a Danish volunteer", in news of a war of others: Denmark has no part in it. */
  private Set<Party> volunteers(Sentence sentence) {
    return lattice.within("act", sentence.start(), sentence.end()).stream()
        .flatMap(act -> act.value(Act.class).freed().stream())
        .filter(people -> people.people() == People.REMAINS)
        .flatMap(people -> people.nationality().stream())
        .filter(
            nation -> main().filter(pair -> Conflicts.isWar(pair) && !pair.has(nation)).isPresent())
        .collect(Collectors.toSet());
  }

  /** The parties that the article names, by whatever word. */
  Set<Party> named() {
    return named;
  }

  /** The sides that a sentence names. */
  Set<Party> named(Sentence sentence) {
    return dealings.partiesIn(sentence.start(), sentence.end());
  }

  /** "A Ukrainian official said an American was freed too": the two are not at war. */
  private boolean isOfVolunteers(Pair pair) {
    return !Conflicts.areAtOdds(pair)
        && main()
            .filter(Conflicts::isWar)
            .filter(one -> one.has(pair.first()) || one.has(pair.second()))
            .isPresent();
  }

  /** Whom a side deals with, most of all. */
  Optional<Party> counterpart(Party party) {
    return ranked.stream()
        .filter(pair -> pair.has(party))
        .findFirst()
        .map(pair -> pair.other(party));
  }

  /** The side that people of a nationality go to: freed Palestinians to the deal's other side. */
  Party side(Party nationality) {
    return counterparties.side(nationality);
  }

  /** "The Front got 76 Palestinians", in news of another movement: they went to the Front. */
  Set<Party> asNamed(Set<Party> parties, Fact fact) {
    int from = Math.max(fact.sentence().start(), fact.mention().start() - DEALER_REACH_MAX);
    int to = Math.min(fact.sentence().end(), fact.mention().end() + DEALER_REACH_MAX);
    Set<Party> named =
        lattice.within("party", from, to).stream()
            .map((Mention mention) -> mention.value(Party.class))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return parties.stream()
        .map(
            party ->
                named.contains(party)
                    ? party
                    : Counterparties.fellowDealer(party, named).orElse(party))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean isBystander(Party party) {
    return bystanders.contains(party);
  }

  /** How much tells that two sides deal with each other. */
  int weight(Pair pair) {
    return weights.getOrDefault(pair, 0);
  }

  private static Set<Party> bystanders(Lattice lattice) {
    Set<Party> parties = new HashSet<>();
    Set<Party> thanked = new HashSet<>();
    Set<Party> takenUpAgain = new HashSet<>();
    for (Mention mention : lattice.labelled("mediator")) {
      // "Negotiators from both": of two at war neither mediates between them.
      List<Party> all = mention.value(Mediators.class).parties();
      List<Party> credited =
          all.stream().filter(party -> !Conflicts.isAtWarWithAny(party, Set.copyOf(all))).toList();
      if (mention.origin().endsWith(THANKED)) {
        thanked.addAll(credited);
      } else if (mention.origin().endsWith(NAMED_BEFORE) || mention.origin().endsWith(SECURED)) {
        takenUpAgain.addAll(credited);
      } else {
        parties.addAll(credited);
      }
    }
    Set<Party> named = named(lattice);
    Set<Party> foes = foesOf(named);
    takenUpAgain.removeIf(party -> Conflicts.isAtWarWithAny(party, named));
    parties.addAll(takenUpAgain);
    parties.removeIf(party -> isTrading(party, lattice));
    parties.removeIf(party -> foes.contains(party) && isHolder(party, lattice));
    parties.removeIf(party -> isFreed(party, lattice) && Conflicts.isAtWarWithAny(party, named));
    parties.removeIf(party -> isAtHome(party, named) && !areForeign(party, lattice));
    thanked.removeIf(party -> foes.contains(party) && Conflicts.hasGroupAgainst(party));
    thanked.removeIf(party -> Conflicts.isAtWarWithAny(party, named));
    thanked.removeIf(party -> isFreed(party, lattice) && Conflicts.hasRivalAmong(party, named));
    parties.addAll(thanked);
    lattice.labelled("organisation").forEach(mention -> parties.add(mention.value(Party.class)));
    return Set.copyOf(parties);
  }

  /** "The Chadian mediator" speaks for a side where Chadians are freed by a foe. */
  private static boolean isFreed(Party party, Lattice lattice) {
    return lattice.labelled("act").stream()
        .flatMap(act -> act.value(Act.class).people())
        .anyMatch(people -> people.nationality().equals(Optional.of(party)));
  }

  /** Whether an armed group of a state's own country is named: it has to do with that state. */
  private static boolean isAtHome(Party party, Set<Party> named) {
    return named.stream().anyMatch(one -> Pair.isGroup(one) && ArmedGroups.isAtHome(one, party));
  }

  /** Whether foreigners are freed: between their country and the rebels a state may mediate. */
  private static boolean areForeign(Party home, Lattice lattice) {
    return lattice.labelled("act").stream()
        .flatMap(act -> act.value(Act.class).people())
        .flatMap(people -> people.nationality().stream())
        .anyMatch(nation -> !nation.equals(home) && !Pair.isGroup(nation));
  }

  /** The parties that an article names, by whatever word. */
  static Set<Party> named(Lattice lattice) {
    return Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .map(mention -> mention.value(Party.class))
        .collect(Collectors.toSet());
  }

  /** Those who are at odds with somebody whom the article names. */
  private static Set<Party> foesOf(Set<Party> named) {
    return Conflicts.pairs().stream()
        .flatMap(
            pair ->
                Stream.of(pair.first(), pair.second())
                    .filter(one -> named.contains(pair.other(one))))
        .collect(Collectors.toSet());
  }

  /** Whoever hands over or gets people, and whose own people come home, is a side. */
  private static boolean isTrading(Party party, Lattice lattice) {
    List<Act> acts =
        lattice.labelled("act").stream().map(mention -> mention.value(Act.class)).toList();
    if (acts.stream().anyMatch(act -> givesBack(act, party) || exchanges(act, party))) {
      return true;
    }
    return acts.stream().anyMatch(act -> act.holder().or(act::receiver).equals(Optional.of(party)))
        && acts.stream()
            .flatMap(Act::people)
            .filter(people -> people.count().isPresent())
            .anyMatch(people -> people.nationality().equals(Optional.of(party)));
  }

  /** "Chad and Sudan trade prisoners": whatever Chad arranged, it is one of the two. */
  private static boolean exchanges(Act act, Party party) {
    return act.kind() == ActKind.EXCHANGE && act.sides().size() == 2 && act.sides().contains(party);
  }

  /** Whoever asked another state for people of its own, and got them, is a side. */
  private static boolean givesBack(Act act, Party party) {
    return act.holder().filter(holder -> !holder.equals(party)).isPresent()
        && act.freed().stream()
            .filter(people -> people.count().isPresent())
            .anyMatch(people -> people.nationality().equals(Optional.of(party)));
  }

  /** A team of Lebanese and Qataris mediated, but Lebanon freed prisoners of its own. */
  private static boolean isHolder(Party party, Lattice lattice) {
    return lattice.labelled("act").stream()
        .anyMatch(act -> act.value(Act.class).holder().equals(Optional.of(party)));
  }

  /** The sides in the roles of an act. */
  Set<Party> roles(Act act) {
    Set<Party> parties = roles(act, counterparties, bystanders);
    act.receiver()
        .map(this::side)
        .filter(receiver -> transits.isOnly(act, receiver))
        .ifPresent(parties::remove);
    freedGroup(act)
        .ifPresent(
            group -> {
              act.receiver().ifPresent(parties::remove);
              parties.add(group);
            });
    return parties;
  }

  /** "Houthi prisoners were flown to Yemen": to the group, which is at home there. */
  private static Optional<Party> freedGroup(Act act) {
    return act.receiver()
        .flatMap(
            country ->
                act.freed().stream()
                    .flatMap(people -> people.nationality().stream())
                    .filter(ArmedGroups::has)
                    .filter(group -> ArmedGroups.isAtHome(group, country))
                    .filter(_ -> !act.holder().equals(Optional.of(country)))
                    .findFirst());
  }

  static Set<Party> roles(Act act, Counterparties counterparties, Set<Party> bystanders) {
    Set<Party> parties = new LinkedHashSet<>();
    Stream.of(act.sides().stream(), act.holder().stream(), act.receiver().stream())
        .flatMap(stream -> stream)
        .map(counterparties::side)
        .filter(party -> !bystanders.contains(party))
        .forEach(parties::add);
    return parties;
  }
}
