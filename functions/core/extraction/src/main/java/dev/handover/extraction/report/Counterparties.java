package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
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

/** For peoples whose freed go to whoever made the deal for them: who that is in this article. */
record Counterparties(Map<Party, Party> sides) {
  private static final List<Table.Row> ROWS =
      Table.load(Counterparties.class, "counterparties.tsv");

  private static final Phrases OWN_STATES = ownStates();
  private static final List<Table.Row> CONTEXT = Table.load(Counterparties.class, "context.tsv");

  /** Chooses, among those who deal for each people, the one that the article names most often. */
  static Counterparties in(Lattice lattice) {
    Map<Party, Long> named =
        lattice.labelled("party").stream()
            .map((Mention mention) -> mention.value(Party.class))
            .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
    Map<Party, Party> sides = new HashMap<>();
    for (Table.Row row : ROWS) {
      if (acts(row, lattice)) {
        continue;
      }
      Set<String> dealers = Set.copyOf(row.all("dealers"));
      Party people = new Party(row.cell("people"));
      if (!row.cell("unnamed").isEmpty()) {
        sides.put(people, new Party(row.cell("unnamed")));
      }
      named.entrySet().stream()
          .filter(entry -> dealers.contains(entry.getKey().code()))
          .max(
              Map.Entry.<Party, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .ifPresent(entry -> sides.put(people, entry.getKey()));
    }
    Set<Party> peoples = new HashSet<>();
    Stream.of("nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .forEach(mention -> peoples.add(mention.value(Party.class)));
    Set<Party> acting = acting(lattice);
    for (Table.Row row : CONTEXT) {
      Party people = new Party(row.cell("people"));
      Party beside = new Party(row.cell("beside"));
      boolean meant = named.containsKey(beside) || peoples.contains(beside);
      if (meant && !acting.contains(people)) {
        sides.putIfAbsent(people, new Party(row.cell("meant")));
      }
    }
    return new Counterparties(Map.copyOf(sides));
  }

  /** Who is named otherwise than as the place of something: "camps in Serbia" tell no more. */
  private static Set<Party> acting(Lattice lattice) {
    return lattice.labelled("party").stream()
        .filter(party -> !lattice.overlaps("location", party))
        .map((Mention party) -> party.value(Party.class))
        .collect(Collectors.toSet());
  }

  /** Whether a people's own state is a side itself. */
  private static boolean acts(Table.Row row, Lattice lattice) {
    return OWN_STATES.find(lattice.tokens()).stream()
            .anyMatch(words -> words.label().equals(row.cell("people")))
        || lattice.labelled("act").stream()
            .map(act -> act.value(Act.class))
            .anyMatch(act -> freesDealers(act, row));
  }

  /** "Chad freed 40 captives of the movement": the state is the foe of whoever deals otherwise. */
  private static boolean freesDealers(Act act, Table.Row row) {
    return act.holder().filter(holder -> holder.code().equals(row.cell("people"))).isPresent()
        && act.freed().stream()
            .flatMap(people -> people.nationality().stream())
            .anyMatch(party -> row.all("dealers").contains(party.code()));
  }

  private static Phrases ownStates() {
    Phrases phrases = new Phrases();
    for (Table.Row row : ROWS) {
      row.all("unless")
          .forEach(words -> phrases.add(words, row.cell("people"), words, "counterparties.tsv"));
    }
    return phrases;
  }

  /** The sides that people go to, in the order of the text. */
  Set<Party> sides(List<PeopleGroup> people) {
    return people.stream()
        .flatMap(group -> group.nationality().stream())
        .map(this::side)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Of those who deal for the same people as a party does the one that is among others. */
  static Optional<Party> fellowDealer(Party dealer, Set<Party> others) {
    return ROWS.stream()
        .map(row -> row.all("dealers"))
        .filter(dealers -> dealers.contains(dealer.code()))
        .flatMap(dealers -> others.stream().filter(one -> dealers.contains(one.code())))
        .findFirst();
  }

  Party side(Party nationality) {
    return sides.getOrDefault(nationality, nationality);
  }
}
