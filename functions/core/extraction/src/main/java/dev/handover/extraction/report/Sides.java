package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
  /** Being named in the roles of one act weighs more than standing in one sentence. */
  private static final int IN_ROLES_WEIGHT = 6;

  private static final int IN_ACT_WEIGHT = 6;

  /** Who is cited most tells of their own people. */
  private static final int SPEAKING_WEIGHT = 3;

  private static final int IN_TELLING_SENTENCE_WEIGHT = 4;

  /** Whoever is thanked may be one of the sides: families thank their government. */
  private static final String THANKED = "thanked for it";

  /** Two sides of a sentence need so many times less to be told of than those of the article. */
  private static final int NEAR_SHARE = 4;

  private static final int IN_LEAD_WEIGHT = 12;

  /** Enemies known as such need less to be told of. */
  private static final int AT_ODDS_WEIGHT = 20;

  /** In a sentence of many countries no two deal with each other. */
  private static final int TOGETHER_MAX = 6;

  private final Lattice lattice;
  private final BitSet datelines;
  private final Set<Party> bystanders;
  private final Counterparties counterparties;
  private final Map<Pair, Integer> weights = new HashMap<>();
  private final List<Pair> ranked;

  private Sides(Lattice lattice) {
    this.lattice = lattice;
    this.datelines = Datelines.tokens(lattice);
    this.counterparties = Counterparties.in(lattice);
    this.bystanders = bystanders(lattice);
    weighSentences();
    weighLead();
    weighParagraphs();
    weighActs();
    weighConflicts();
    this.ranked =
        weights.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Pair, Integer>>comparingInt(Map.Entry::getValue)
                    .reversed()
                    .thenComparing(entry -> entry.getKey().first())
                    .thenComparing(entry -> entry.getKey().second()))
            .map(Map.Entry::getKey)
            .toList();
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
    return main()
        .map(
            pair ->
                homecoming(pair.second(), pair) > homecoming(pair.first(), pair)
                    ? pair.second()
                    : pair.first());
  }

  private long homecoming(Party party, Pair pair) {
    long acts =
        lattice.labelled("act").stream()
            .map(mention -> mention.value(Act.class))
            .filter(act -> bringsHome(act, party, pair.other(party)))
            .count();
    return acts + SPEAKING_WEIGHT * speaking(party);
  }

  private boolean bringsHome(Act act, Party party, Party other) {
    return act.receiver().map(this::side).filter(party::equals).isPresent()
        || act.holder().map(this::side).filter(other::equals).isPresent()
        || act.freed().stream()
            .flatMap(people -> people.nationality().stream())
            .map(this::side)
            .anyMatch(party::equals);
  }

  private long speaking(Party party) {
    return lattice.labelled("source").stream()
        .filter(mention -> mention.value(Source.class).party().equals(Optional.of(party)))
        .count();
  }

  /**
   * The two sides that a sentence names and that deal with each other more than any others of it.
   */
  Optional<Pair> near(Sentence sentence) {
    Set<Party> named = partiesIn(sentence.start(), sentence.end());
    named.removeIf(this::isBystander);
    if (named.size() != 2) {
      return Optional.empty();
    }
    return ranked.stream()
        .filter(pair -> named.contains(pair.first()) && named.contains(pair.second()))
        .filter(pair -> weight(pair) * NEAR_SHARE >= weight(ranked.getFirst()))
        .findFirst();
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
    for (Mention mention : lattice.labelled("mediator")) {
      boolean thanks = mention.origin().endsWith(THANKED);
      (thanks ? thanked : parties).addAll(mention.value(Mediators.class).parties());
    }
    Set<Party> foes = foesOfNamed(lattice);
    parties.removeIf(party -> foes.contains(party) && isHolder(party, lattice));
    thanked.removeIf(party -> foes.contains(party) && Conflicts.hasGroupAgainst(party));
    parties.addAll(thanked);
    lattice.labelled("organisation").forEach(mention -> parties.add(mention.value(Party.class)));
    return Set.copyOf(parties);
  }

  /** Those who are at odds with somebody whom the article names. */
  private static Set<Party> foesOfNamed(Lattice lattice) {
    Set<Party> named =
        Stream.of("party", "nation", "nationals")
            .flatMap(label -> lattice.labelled(label).stream())
            .map(mention -> mention.value(Party.class))
            .collect(Collectors.toSet());
    return Conflicts.pairs().stream()
        .flatMap(
            pair ->
                Stream.of(pair.first(), pair.second())
                    .filter(one -> named.contains(pair.other(one))))
        .collect(Collectors.toSet());
  }

  /** A team of Lebanese and Qataris mediated, but Lebanon freed prisoners of its own. */
  private static boolean isHolder(Party party, Lattice lattice) {
    return lattice.labelled("act").stream()
        .anyMatch(act -> act.value(Act.class).holder().equals(Optional.of(party)));
  }

  private void weighSentences() {
    for (Sentence sentence : lattice.document().sentences()) {
      weigh(
          partiesIn(sentence.start(), sentence.end()),
          isTelling(sentence) ? IN_TELLING_SENTENCE_WEIGHT : 1);
    }
  }

  /** What the article is about stands in the first sentence that tells of two sides. */
  private void weighLead() {
    lattice.document().sentences().stream()
        .filter(sentence -> isTelling(sentence))
        .map(sentence -> partiesIn(sentence.start(), sentence.end()))
        .map(this::withoutBystanders)
        .filter(parties -> parties.size() == 2)
        .findFirst()
        .ifPresent(parties -> weigh(parties, IN_LEAD_WEIGHT));
  }

  private Set<Party> withoutBystanders(Set<Party> parties) {
    Set<Party> sides = new LinkedHashSet<>(parties);
    sides.removeIf(this::isBystander);
    return sides;
  }

  private boolean isTelling(Sentence sentence) {
    return Stream.of("act", "swap", "groups")
        .anyMatch(label -> hasAny(label, sentence.start(), sentence.end()));
  }

  private boolean hasAny(String label, int start, int end) {
    return !lattice.within(label, start, end).isEmpty();
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

  private Set<Party> partiesIn(int start, int end) {
    Set<Party> parties = new LinkedHashSet<>();
    for (String label : List.of("party", "nation", "nationals")) {
      lattice.within(label, start, end).stream()
          .filter(mention -> !isPlace(mention) && !datelines.get(mention.start()))
          .forEach(mention -> parties.add(side(mention.value(Party.class))));
    }
    for (Mention mention : lattice.within("source", start, end)) {
      mention.value(Source.class).party().ifPresent(parties::add);
    }
    return parties;
  }

  /** "In Qatar" tells where, not who. */
  private boolean isPlace(Mention party) {
    return party.start() > 0
        && lattice.startingAt(party.start() - 1).stream()
            .anyMatch(mention -> mention.label().equals("location") && mention.overlaps(party));
  }

  private void weighActs() {
    for (Mention mention : lattice.labelled("act")) {
      Act act = mention.value(Act.class);
      Set<Party> roles = roles(act);
      weigh(roles, IN_ROLES_WEIGHT);
      Set<Party> all = new LinkedHashSet<>(roles);
      people(act)
          .flatMap(people -> people.nationality().stream())
          .map(this::side)
          .forEach(all::add);
      weigh(all, IN_ACT_WEIGHT);
    }
  }

  /** Known enemies that the article names; where it names one of them only, the other is meant. */
  private void weighConflicts() {
    Set<Party> named = partiesIn(0, lattice.tokens().size());
    boolean aboutCaptives =
        Stream.of("swap", "topic", "topicphrase")
            .anyMatch(label -> hasAny(label, 0, lattice.tokens().size()));
    for (Pair pair : Conflicts.pairs()) {
      if (named.contains(pair.first()) && named.contains(pair.second())) {
        weigh(Set.of(pair.first(), pair.second()), AT_ODDS_WEIGHT);
      } else if (aboutCaptives
          && !Conflicts.isPast(pair)
          && (named.contains(pair.first()) || named.contains(pair.second()))) {
        weigh(Set.of(pair.first(), pair.second()), 1);
      }
    }
  }

  static Stream<PeopleGroup> people(Act act) {
    return Stream.of(act.freed(), act.back(), act.each(), act.total()).flatMap(List::stream);
  }

  /** The sides in the roles of an act. */
  Set<Party> roles(Act act) {
    Set<Party> parties = new LinkedHashSet<>();
    Stream.of(act.sides().stream(), act.holder().stream(), act.receiver().stream())
        .flatMap(stream -> stream)
        .map(this::side)
        .filter(party -> !isBystander(party))
        .forEach(parties::add);
    return parties;
  }

  private void weigh(Set<Party> together, int weight) {
    List<Party> parties = new ArrayList<>(together);
    parties.removeIf(this::isBystander);
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
