package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.table.TableRow;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much in an article tells that two sides deal with each other: that they stand together, most
 * of all in the roles of an act.
 */
final class Dealings {
  /** Being named in the roles of one act weighs more than standing in one sentence. */
  private static final int IN_ROLES_WEIGHT = 6;

  private static final int IN_ACT_WEIGHT = 6;

  private static final int IN_TELLING_SENTENCE_WEIGHT = 4;

  private static final int IN_LEAD_WEIGHT = 12;

  /** Enemies known as such need less to be told of. */
  private static final int AT_ODDS_WEIGHT = 20;

  /** Of those whom a group fights, the state of its own country is meant first. */
  private static final int HOME_WEIGHT = 10;

  /** Whoever hands people over or gets them has a foe to be called up, sooner than others. */
  private static final int ACTING_WEIGHT = 3;

  /** So many towns of a country stand for it. */
  private static final int TOWNS_MIN = 2;

  /** Two who suffer from one group need so many times more to be told of as two sides. */
  private static final int VICTIMS_SHARE = 4;

  /** In a sentence of many countries no two deal with each other. */
  static final int TOGETHER_MAX = 6;

  private final Lattice lattice;
  private final NamedSides named;
  private final Set<Party> bystanders;
  private final Counterparties counterparties;
  private final Fellows fellows;
  private final Map<Pair, Integer> weights = new HashMap<>();

  private Dealings(Lattice lattice, Set<Party> bystanders, Counterparties counterparties) {
    this.lattice = lattice;
    this.named = new NamedSides(lattice, counterparties);
    this.bystanders = bystanders;
    this.counterparties = counterparties;
    this.fellows = new Fellows(lattice, counterparties);
  }

  /** What an article tells of who deals with whom. */
  static Dealings in(Lattice lattice, Set<Party> bystanders, Counterparties counterparties) {
    Dealings dealings = new Dealings(lattice, bystanders, counterparties);
    dealings.weighSentences();
    dealings.weighLead();
    dealings.weighParagraphs();
    dealings.weighActs();
    dealings.weighTables();
    dealings.weighConflicts();
    dealings.partVictims();
    return dealings;
  }

  /** The weight of each pair of sides that the article sets side by side. */
  Map<Pair, Integer> weights() {
    return weights;
  }

  private void weighSentences() {
    for (Sentence sentence : lattice.document().sentences()) {
      int weight = isTelling(sentence) ? IN_TELLING_SENTENCE_WEIGHT : 1;
      weigh(partiesIn(sentence.start(), sentence.end()), weight);
      fellows
          .of(sentence)
          .forEach(pair -> weights.computeIfPresent(pair, (_, sum) -> sum - weight));
    }
  }

  /**
   * What the article is about stands in the first sentence that tells of two sides; but where those
   * before it, which tell of one side each, have named two who are at war, it is these.
   */
  private void weighLead() {
    Set<Party> before = new LinkedHashSet<>();
    for (Sentence sentence : lattice.document().sentences()) {
      if (isTelling(sentence)) {
        Set<Party> named = withoutBystanders(partiesIn(sentence.start(), sentence.end()));
        before.addAll(named);
        Set<Party> two = isOfLastingWar(before) ? foes(before) : foes(named);
        if (two.size() == 2) {
          weigh(two, IN_LEAD_WEIGHT);
          return;
        }
      }
    }
  }

  private static boolean isOfLastingWar(Set<Party> named) {
    return named.size() > 1
        && Conflicts.pairs().stream()
            .anyMatch(
                pair -> Conflicts.isWar(pair) && !Conflicts.isPast(pair) && pair.isAmong(named));
  }

  /** Of many the two who are at war with each other. */
  private static Set<Party> foes(Set<Party> parties) {
    if (parties.size() < 2) {
      return parties;
    }
    return Conflicts.pairs().stream()
        .filter(Conflicts::isWar)
        .filter(pair -> pair.isAmong(parties))
        .sorted(Comparator.comparing(Conflicts::isMinor))
        .findFirst()
        .map(pair -> Set.of(pair.first(), pair.second()))
        .orElse(parties);
  }

  private Set<Party> withoutBystanders(Set<Party> parties) {
    Set<Party> sides = new LinkedHashSet<>(parties);
    sides.removeIf(bystanders::contains);
    return sides;
  }

  private boolean isTelling(Sentence sentence) {
    return hasAny(sentence.start(), sentence.end(), "act", "swap", "groups");
  }

  private boolean hasAny(int start, int end, String... labels) {
    return Stream.of(labels).anyMatch(label -> !lattice.within(label, start, end).isEmpty());
  }

  private void weighParagraphs() {
    List<Sentence> sentences = lattice.document().sentences();
    int from = 0;
    for (int at = 1; at <= sentences.size(); at++) {
      if (at == sentences.size()
          || sentences.get(at).paragraph() != sentences.get(from).paragraph()) {
        weigh(partiesIn(sentences.get(from).start(), sentences.get(at - 1).end()), 1);
        from = at;
      }
    }
  }

  /** The sides that some words name, without those who only tell where. */
  Set<Party> partiesIn(int start, int end) {
    return named.in(start, end);
  }

  /** Those on one list mostly go the same way: "two Saudis and nine Sudanese". */
  private void weighActs() {
    Set<Party> before = Set.of();
    for (Mention mention : lattice.labelled("act")) {
      Act act = mention.value(Act.class);
      Set<Party> roles = Sides.roles(act, counterparties, bystanders);
      Set<Party> freed = counterparties.sides(act.freed());
      Set<Party> back = counterparties.sides(act.back());
      weigh(roles, IN_ROLES_WEIGHT);
      weighAcross(roles, freed, isOnlyReceived(act) ? 1 : IN_ACT_WEIGHT);
      weighAcross(roles, back, IN_ACT_WEIGHT);
      weighAcross(freed, back, IN_ACT_WEIGHT);
      // "Two Danes came out, and a Pole went the other way."
      weighAcross(before, act.kind() == ActKind.OPPOSITE ? freed : Set.of(), IN_ACT_WEIGHT);
      before = freed;
      weighAcross(freed, freed, 1);
      Set<Party> both = new LinkedHashSet<>(roles);
      both.addAll(counterparties.sides(act.each()));
      both.addAll(counterparties.sides(act.total()));
      weigh(both, IN_ACT_WEIGHT);
    }
  }

  /** Those whom a side gets from nobody named are its own, or strangers. */
  private static boolean isOnlyReceived(Act act) {
    return act.receiver().isPresent() && act.holder().isEmpty();
  }

  /** The sides that the columns of a table name. */
  private void weighTables() {
    for (Mention row : lattice.labelled("tablerow")) {
      Set<Party> sides = new LinkedHashSet<>();
      for (TableRow.Flow flow : row.value(TableRow.class).flows()) {
        flow.to().ifPresent(sides::add);
        flow.from().ifPresent(sides::add);
      }
      weigh(sides, IN_ROLES_WEIGHT);
    }
  }

  /** Known enemies face each other wherever they stand. */
  private void weighAcross(Set<Party> ones, Set<Party> others, int weight) {
    for (Party one : ones) {
      for (Party other : others) {
        if (!one.equals(other)) {
          boolean enemies = Conflicts.areAtOdds(Pair.of(one, other));
          weigh(Set.of(one, other), enemies ? IN_ACT_WEIGHT : weight);
        }
      }
    }
  }

  /** Known enemies that the article names; where it names one of them only, the other is meant. */
  private void weighConflicts() {
    Set<Party> named = partiesIn(0, lattice.tokens().size());
    Set<Party> acting = new HashSet<>();
    for (Mention act : lattice.labelled("act")) {
      acting.addAll(Sides.roles(act.value(Act.class), counterparties, bystanders));
    }
    named.addAll(acting);
    boolean aboutCaptives =
        hasAny(0, lattice.tokens().size(), "swap", "topic", "topicphrase") || isGroupFreeing();
    boolean handedOver = areHandedOver();
    Map<Party, Set<String>> towns = towns();
    boolean areFoesNamed =
        Conflicts.pairs().stream().anyMatch(pair -> areAtWar(pair) && pair.isAmong(named));
    for (Pair pair : Conflicts.pairs()) {
      if (pair.isAmong(named)) {
        int odds = Conflicts.isMinor(pair) ? IN_LEAD_WEIGHT : AT_ODDS_WEIGHT;
        boolean home = ArmedGroups.isAtHome(pair.first(), pair.second());
        if (!home || !isOnlyGround(pair, acting)) {
          weigh(Set.of(pair.first(), pair.second()), home ? odds + HOME_WEIGHT : odds);
        }
      } else if (isOnSoil(pair, named, towns)) {
        weigh(Set.of(pair.first(), pair.second()), AT_ODDS_WEIGHT + HOME_WEIGHT);
      } else if ((aboutCaptives || (handedOver && areAtWar(pair)))
          && !Conflicts.isPast(pair)
          && (named.contains(pair.first()) || named.contains(pair.second()))) {
        Party told = named.contains(pair.first()) ? pair.first() : pair.second();
        if (isAgainstUnnamedState(pair, told, named)) {
          weigh(Set.of(pair.first(), pair.second()), HOME_WEIGHT);
        } else if ((!areFoesNamed || acting.contains(told)) && dealsWithNobody(pair, named)) {
          weigh(Set.of(pair.first(), pair.second()), acting.contains(told) ? ACTING_WEIGHT : 1);
        }
      }
    }
  }

  /** A side at war of which the article names only towns is named by them. */
  private static boolean isOnSoil(Pair pair, Set<Party> named, Map<Party, Set<String>> towns) {
    return Conflicts.isWar(pair)
        && !Conflicts.isPast(pair)
        && Stream.of(pair.first(), pair.second())
            .filter(one -> !named.contains(one) && named.contains(pair.other(one)))
            .anyMatch(one -> towns.getOrDefault(one, Set.of()).size() >= TOWNS_MIN);
  }

  private Map<Party, Set<String>> towns() {
    Map<Party, Set<String>> towns = new HashMap<>();
    lattice
        .labelled("home")
        .forEach(
            place ->
                towns
                    .computeIfAbsent(place.value(Party.class), _ -> new HashSet<>())
                    .add(lattice.tokens().get(place.start()).key()));
    return towns;
  }

  /** Two states at odds with one group that is named do not deal with each other. */
  private void partVictims() {
    Set<Party> named = partiesIn(0, lattice.tokens().size());
    List<Party> groups = named.stream().filter(ArmedGroups::has).toList();
    for (Pair pair : List.copyOf(weights.keySet())) {
      boolean victims =
          !pair.hasGroup()
              && !Conflicts.isWar(pair)
              && groups.stream()
                  .anyMatch(
                      group ->
                          Conflicts.areAtOdds(Pair.of(group, pair.first()))
                              && Conflicts.areAtOdds(Pair.of(group, pair.second())));
      if (victims) {
        weights.computeIfPresent(pair, (_, weight) -> weight / VICTIMS_SHARE);
      }
    }
  }

  /** "The rebels freed 29 Chadians": the state of the rebels' own country has no part in it. */
  private boolean isOnlyGround(Pair pair, Set<Party> acting) {
    Party group = ArmedGroups.has(pair.first()) ? pair.first() : pair.second();
    Party home = pair.other(group);
    Set<Party> held = new HashSet<>();
    Set<Party> peoples = new HashSet<>(acting);
    for (Mention mention : lattice.labelled("act")) {
      Act act = mention.value(Act.class);
      peoples.addAll(counterparties.sides(act.people().toList()));
      if (act.holder().equals(Optional.of(group))) {
        held.addAll(counterparties.sides(act.freed()));
      }
    }
    held.remove(group);
    return !held.isEmpty() && !peoples.contains(home);
  }

  /** "The rebels let four policemen go": the state of their country is meant if no foe is named. */
  private boolean isAgainstUnnamedState(Pair pair, Party told, Set<Party> named) {
    return ArmedGroups.has(told)
        && ArmedGroups.isAtHome(pair.first(), pair.second())
        && Conflicts.pairs().stream()
            .filter(other -> other.has(told))
            .map(other -> other.other(told))
            .noneMatch(foe -> named.contains(foe) && isActor(foe));
  }

  /** Who is more than the country of some who are told of: "16 Chadians among them". */
  private boolean isActor(Party foe) {
    return lattice.labelled("party").stream().anyMatch(one -> one.value().equals(foe))
        || lattice.labelled("act").stream()
            .flatMap(act -> act.value(Act.class).people())
            .anyMatch(people -> people.nationality().equals(Optional.of(foe)));
  }

  /** "The women whom Boko Haram gave up": a group frees the people of its foe. */
  private boolean isGroupFreeing() {
    return lattice.labelled("act").stream()
        .map(mention -> mention.value(Act.class).holder())
        .flatMap(Optional::stream)
        .anyMatch(Pair::isGroup);
  }

  /** Who comes home to a side at war, or to rebels, was with the foe. */
  private static boolean areAtWar(Pair pair) {
    return Conflicts.isWar(pair) || ArmedGroups.isAtHome(pair.first(), pair.second());
  }

  private boolean areHandedOver() {
    return lattice.labelled("act").stream()
        .filter(act -> !Leftovers.found(act))
        .map(act -> act.value(Act.class))
        .anyMatch(act -> act.kind() == ActKind.EXCHANGE || act.isCounted());
  }

  /** An unnamed enemy is called up only for a side that the text sets beside no other. */
  private boolean dealsWithNobody(Pair pair, Set<Party> named) {
    return weights.keySet().stream()
        .noneMatch(
            other ->
                (other.has(pair.first()) && named.contains(pair.first()))
                    || (other.has(pair.second()) && named.contains(pair.second())));
  }

  private void weigh(Set<Party> together, int weight) {
    List<Party> parties = new ArrayList<>(withoutBystanders(together));
    if (parties.size() > TOGETHER_MAX) {
      return;
    }
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        weights.merge(Pair.of(parties.get(i), parties.get(j)), weight, Integer::sum);
      }
    }
  }
}
