package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells those whom a group "included" from all of it: they are some where it was counted before.
 */
final class Makeup {
  /** How far before, in tokens, the group was counted. */
  private static final int REACH_MAX = 120;

  private Makeup() {}

  /** "The group included two medics": of the thirty told of before. */
  static boolean isOfSome(Match match, Lattice lattice) {
    if (!match.rule().meaning().equals("INVOLVEMENT")
        || lattice.overlaps("swap", match.start(), match.end())) {
      return false;
    }
    int some = sum(match.all("freed"));
    return some == 0
        || lattice.within("who", match.start() - REACH_MAX, match.start()).stream()
            .anyMatch(who -> sum(List.of(who)) >= some);
  }

  private static int sum(List<Mention> people) {
    return people.stream().flatMap(Makeup::counts).mapToInt(Integer::intValue).sum();
  }

  private static Stream<Integer> counts(Mention people) {
    return people.value() instanceof PeopleList list
        ? list.groups().stream().flatMap(group -> group.count().stream())
        : Stream.empty();
  }
}
