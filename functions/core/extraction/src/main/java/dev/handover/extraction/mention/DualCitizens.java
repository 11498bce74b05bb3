package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.model.Party;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where citizens of two states go home, told by which of the two the article is about. */
public final class DualCitizens {
  /** A state that is named so often is what an article is about. */
  private static final int OFTEN_MIN = 4;

  private final Lattice lattice;
  private Optional<Map<Party, Long>> named = Optional.empty();

  public DualCitizens(Lattice lattice) {
    this.lattice = lattice;
  }

  /**
   * The same people, with their home: "a Danish-Chadian nurse" goes to Chad where nothing else in
   * the article is Danish, and Chad is named again and again; else to either.
   */
  PeopleGroup withHome(PeopleGroup people, Match match) {
    Optional<Party> one = match.first("nation").map(nation -> nation.value(Party.class));
    Optional<Party> other = match.first("dual").map(nation -> nation.value(Party.class));
    if (one.isEmpty() || other.isEmpty()) {
      return people;
    }
    return new PeopleGroup(
        people.people(), people.count(), people.bound(), homeOf(one.get(), other.get()));
  }

  /** The one of two states that an article names again and again, if it names the other once. */
  public Optional<Party> homeOf(Party one, Party other) {
    return home(one, other).or(() -> home(other, one));
  }

  private Optional<Party> home(Party home, Party other) {
    return times(home) >= OFTEN_MIN && times(other) == 1 ? Optional.of(home) : Optional.empty();
  }

  /** How often the article names a party; all are counted at once. */
  private long times(Party party) {
    if (named.isEmpty()) {
      named = Optional.of(count());
    }
    return named.get().getOrDefault(party, 0L);
  }

  private Map<Party, Long> count() {
    return Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .map(mention -> new Naming(mention.value(Party.class), mention.start()))
        .distinct()
        .collect(Collectors.groupingBy(Naming::party, Collectors.counting()));
  }

  /** A party where it is named; a people is named by one word under several labels. */
  private record Naming(Party party, int start) {}
}
