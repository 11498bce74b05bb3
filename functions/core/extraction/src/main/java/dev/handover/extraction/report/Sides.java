package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sides that an article is about, most often named first, without mediators and international
 * organisations: who the other side is where a clause names one only.
 *
 * @param prominent those that the article names more than in passing
 */
record Sides(List<Party> ranked, List<Party> prominent, Set<Party> organisations) {
  /** How often an article names the sides of a handover that it tells without naming any. */
  static final int PROMINENT_MIN = 2;

  /** Being named in a handover weighs more than being named at all. */
  private static final int IN_ACT_WEIGHT = 10;

  static Sides of(Lattice lattice) {
    Map<Party, Integer> named = new HashMap<>();
    Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .map((Mention mention) -> mention.value(Party.class))
        .forEach(party -> named.merge(party, 1, Integer::sum));
    handedOver(lattice).forEach(party -> named.merge(party, IN_ACT_WEIGHT, Integer::sum));
    Set<Party> organisations = parties(lattice.labelled("organisation").stream());
    named.keySet().removeAll(organisations);
    named.keySet().removeAll(mediators(lattice));
    List<Party> ranked = byCount(named);
    List<Party> prominent =
        ranked.stream().filter(party -> named.getOrDefault(party, 0) >= PROMINENT_MIN).toList();
    return new Sides(ranked, prominent, organisations);
  }

  private static Stream<Party> handedOver(Lattice lattice) {
    Stream<Party> inActs =
        lattice.labelled("act").stream()
            .map(mention -> mention.value(Act.class))
            .flatMap(act -> Stream.concat(inRoles(act).stream(), nationalities(act)));
    Stream<Party> inCustody =
        lattice.labelled("custody").stream().map(mention -> mention.value(Party.class));
    return Stream.concat(inActs, inCustody);
  }

  private static Set<Party> mediators(Lattice lattice) {
    return lattice.labelled("mediator").stream()
        .flatMap(mention -> mention.value(Mediators.class).parties().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Party> parties(Stream<Mention> mentions) {
    return mentions
        .map(Mention::value)
        .filter(Party.class::isInstance)
        .map(Party.class::cast)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Party> byCount(Map<Party, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Party, Integer>>comparingInt(Map.Entry::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The parties of an occasion: those in the roles of its acts, filled up to two. */
  Set<Party> of(Collection<Fact> facts) {
    Set<Party> parties = new LinkedHashSet<>();
    facts.forEach(fact -> parties.addAll(inRoles(fact.act())));
    parties.removeAll(organisations);
    if (parties.size() < 2) {
      List<Party> leading = ranked.stream().limit(2).toList();
      facts.stream()
          .flatMap(fact -> nationalities(fact.act()))
          .filter(party -> parties.isEmpty() || leading.contains(party))
          .limit(2)
          .forEach(parties::add);
    }
    List<Party> others = parties.isEmpty() ? prominent : ranked;
    others.stream()
        .filter(party -> !parties.contains(party))
        .limit(Math.max(0, 2 - parties.size()))
        .toList()
        .forEach(parties::add);
    return parties;
  }

  private static Set<Party> inRoles(Act act) {
    Set<Party> parties = new LinkedHashSet<>(act.sides());
    act.holder().ifPresent(parties::add);
    act.receiver().ifPresent(parties::add);
    return parties;
  }

  private static Stream<Party> nationalities(Act act) {
    return Stream.of(act.freed(), act.back(), act.each(), act.total())
        .flatMap(List::stream)
        .map(PeopleGroup::nationality)
        .flatMap(Optional::stream);
  }

  /** The other side: among the occasion's own parties first, then among the article's. */
  Optional<Party> counterpart(Party party, Collection<Party> own) {
    return Stream.concat(own.stream(), ranked.stream())
        .filter(other -> !other.equals(party))
        .findFirst();
  }
}
