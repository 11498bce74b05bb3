package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins a number of people with the parts told right behind it: "36 people – 35 soldiers and one
 * civilian –" are these two parts.
 */
final class Wholes {
  /** How many tokens may stand between a whole and its parts, or between two parts. */
  static final int APART_MAX = 3;

  private final List<Mention> found;
  private final Lattice lattice;

  Wholes(List<Mention> found, Lattice lattice) {
    this.found = found.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
    this.lattice = lattice;
  }

  /** The same people, the wholes replaced by their parts. */
  List<Mention> joined() {
    List<Mention> joined = new ArrayList<>();
    for (int at = 0; at < found.size(); ) {
      int end = partsEnd(at);
      if (end > at) {
        joined.add(join(found.subList(at, end)));
        at = end;
      } else {
        joined.add(found.get(at));
        at++;
      }
    }
    return joined;
  }

  /** The index behind the last part of a whole; the whole's own index where it has none. */
  private int partsEnd(int whole) {
    Optional<Integer> count = count(found.get(whole));
    if (count.isEmpty()) {
      return whole;
    }
    int sum = 0;
    int parts = 0;
    for (int at = whole + 1; at < found.size() && sum < count.get(); at++) {
      if (!follows(found.get(at - 1), found.get(at))) {
        return whole;
      }
      for (PeopleGroup part : found.get(at).value(PeopleList.class).groups()) {
        sum += part.count().orElse(0);
        parts++;
      }
      if (sum == count.get() && parts > 1) {
        return at + 1;
      }
    }
    return whole;
  }

  private static Optional<Integer> count(Mention people) {
    List<PeopleGroup> groups = people.value(PeopleList.class).groups();
    return groups.size() == 1 ? groups.getFirst().count() : Optional.empty();
  }

  /**
   * Those for whom others were given are no parts of them; nor is anybody behind a verb, as in "390
   * are home, 270 soldiers", which has the whole for its subject.
   */
  private boolean follows(Mention one, Mention next) {
    return next.start() - one.end() <= APART_MAX
        && !lattice.standsBetween("price", one, next)
        && !lattice.standsBetween("verb.group", one, next)
        && !lattice.standsBetween("being", one, next)
        && lattice.sentenceEnd(one.start()) == lattice.sentenceEnd(next.start());
  }

  private static Mention join(List<Mention> parts) {
    if (areAlike(parts)) {
      return over(parts, parts.getFirst().value(PeopleList.class).groups());
    }
    People kind = parts.getFirst().value(PeopleList.class).groups().getFirst().people();
    List<PeopleGroup> groups =
        parts.stream()
            .skip(1)
            .flatMap(part -> part.value(PeopleList.class).groups().stream())
            .map(part -> part.people() == People.PEOPLE ? part.ofKind(kind) : part)
            .toList();
    return over(parts, groups);
  }

  /** "16 men, 13 from the police and three from the army" are 16 of one kind. */
  private static boolean areAlike(List<Mention> parts) {
    PeopleGroup whole = parts.getFirst().value(PeopleList.class).groups().getFirst();
    return parts.stream()
        .skip(1)
        .flatMap(part -> part.value(PeopleList.class).groups().stream())
        .allMatch(
            part ->
                part.nationality().isEmpty()
                    && (part.people() == whole.people() || part.people() == People.PEOPLE));
  }

  private static Mention over(List<Mention> parts, List<PeopleGroup> groups) {
    return new Mention(
        "who",
        parts.getFirst().start(),
        parts.getLast().end(),
        new PeopleList(groups),
        parts.getFirst().origin(),
        parts);
  }
}
