package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.stream.Stream;

/** Where citizens of two states go home, told by which of the two the article is about. */
public final class DualCitizens {
  /** A state that is named so often is what an article is about. */
  private static final int OFTEN_MIN = 4;

  private DualCitizens() {}

  /**
   * The same people, with their home: "a Danish-Chadian nurse" goes to Chad where nothing else in
   * the article is Danish, and Chad is named again and again; else to either.
   */
  static PeopleGroup withHome(PeopleGroup people, Match match, Lattice lattice) {
    Optional<Party> one = match.first("nation").map(nation -> nation.value(Party.class));
    Optional<Party> other = match.first("dual").map(nation -> nation.value(Party.class));
    if (one.isEmpty() || other.isEmpty()) {
      return people;
    }
    return new PeopleGroup(
        people.people(), people.count(), people.bound(), homeOf(one.get(), other.get(), lattice));
  }

  /** The one of two states that an article names again and again, if it names the other once. */
  public static Optional<Party> homeOf(Party one, Party other, Lattice lattice) {
    return home(one, other, lattice).or(() -> home(other, one, lattice));
  }

  private static Optional<Party> home(Party home, Party other, Lattice lattice) {
    return named(home, lattice) >= OFTEN_MIN && named(other, lattice) == 1
        ? Optional.of(home)
        : Optional.empty();
  }

  private static long named(Party party, Lattice lattice) {
    return Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .filter(mention -> party.equals(mention.value()))
        .map(Mention::start)
        .distinct()
        .count();
  }
}
