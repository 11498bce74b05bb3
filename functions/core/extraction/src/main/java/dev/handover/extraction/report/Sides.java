package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sides that an article is about, most often named first: who the other side is where a clause
 * names one only.
 */
record Sides(List<Party> ranked) {
  static Sides of(Lattice lattice, Collection<Occasion> occasions) {
    Map<Party, Integer> named = new HashMap<>();
    occasions.stream()
        .flatMap(occasion -> occasion.facts.stream())
        .flatMap(fact -> inAct(fact.act()).stream())
        .forEach(party -> named.merge(party, 1, Integer::sum));
    Map<Party, Integer> mentioned = new HashMap<>();
    Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .map((Mention mention) -> mention.value(Party.class))
        .forEach(party -> mentioned.merge(party, 1, Integer::sum));
    List<Party> ranked = new ArrayList<>(byCount(named));
    byCount(mentioned).stream().filter(party -> !ranked.contains(party)).forEach(ranked::add);
    return new Sides(List.copyOf(ranked));
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

  /** The parties that an act names, in its roles or as the nationality of the people. */
  static Set<Party> inAct(Act act) {
    Set<Party> parties = new LinkedHashSet<>(act.sides());
    act.holder().ifPresent(parties::add);
    act.receiver().ifPresent(parties::add);
    Stream.of(act.freed(), act.back(), act.each(), act.total())
        .flatMap(List::stream)
        .map(PeopleGroup::nationality)
        .flatMap(Optional::stream)
        .forEach(parties::add);
    return parties;
  }

  /** The other side: among the occasion's own parties first, then among the article's. */
  Optional<Party> counterpart(Party party, Collection<Party> own) {
    return Stream.concat(own.stream(), ranked.stream())
        .filter(other -> !other.equals(party))
        .findFirst();
  }
}
