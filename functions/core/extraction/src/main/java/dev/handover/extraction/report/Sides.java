package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.model.Party;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sides of an article deal with which: told by how often they stand together, most of all in
 * the roles of its acts. Mediators and international organisations are no sides.
 */
final class Sides {
  /** Who is cited most tells of their own people. */
  private static final int SPEAKING_WEIGHT = 3;

  private final Lattice lattice;
  private final Set<Party> bystanders;
  private final Counterparties counterparties;
  private final Map<Pair, Integer> weights;
  private final List<Pair> ranked;
  private final Optional<Party> home;

  private Sides(Lattice lattice) {
    this.lattice = lattice;
    this.counterparties = Counterparties.in(lattice);
    this.bystanders = bystanders(lattice);
    this.weights = Dealings.in(lattice, bystanders, counterparties);
    this.ranked =
        weights.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Pair, Integer>>comparingInt(Map.Entry::getValue)
                    .reversed()
                    .thenComparing(entry -> entry.getKey().first())
                    .thenComparing(entry -> entry.getKey().second()))
            .map(Map.Entry::getKey)
            .toList();
    this.home = lookedFrom();
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

  private Optional<Party> lookedFrom() {
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
    lattice.labelled("organisation").forEach(mention -> parties.add(mention.value(Party.class)));
    lattice
        .labelled("mediator")
        .forEach(mention -> parties.addAll(mention.value(Mediators.class).parties()));
    return Set.copyOf(parties);
  }

  static Stream<PeopleGroup> people(Act act) {
    return Stream.of(act.freed(), act.back(), act.each(), act.total()).flatMap(List::stream);
  }

  /** The sides in the roles of an act. */
  Set<Party> roles(Act act) {
    return roles(act, counterparties, bystanders);
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
