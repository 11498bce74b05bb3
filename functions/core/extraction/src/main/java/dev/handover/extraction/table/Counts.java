package dev.handover.extraction.table;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.table.Grid.Cell;
import dev.handover.model.Bound;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of a cell: "197", "about 60", "2 and 2 children"; a dash or "n/a" is none. */
final class Counts {
  private Counts() {}

  static List<PeopleGroup> in(Lattice lattice, Cell cell, People people) {
    List<PeopleGroup> found = new ArrayList<>();
    int at = cell.start();
    while (at < cell.end() && !lattice.tokens().get(at).key().equals("(")) {
      Optional<Mention> group = lattice.at("group", at).filter(m -> m.end() <= cell.end());
      Optional<PeopleGroup> counted =
          group.map(m -> m.value(PeopleGroup.class)).filter(g -> g.count().isPresent());
      Optional<Mention> number = lattice.at("number", at).filter(m -> m.end() <= cell.end());
      if (counted.isPresent()) {
        found.add(counted.get());
        at = group.map(Mention::end).orElse(at + 1);
      } else if (number.isPresent()) {
        int count = number.get().value(Integer.class);
        PeopleGroup some =
            new PeopleGroup(people, Optional.of(count), bound(lattice, at), Optional.empty());
        found.add(some);
        at = number.get().end();
      } else {
        at++;
      }
    }
    return found.stream().filter(some -> some.count().filter(n -> n > 0).isPresent()).toList();
  }

  private static Bound bound(Lattice lattice, int number) {
    if (number > 0 && lattice.tokens().get(number - 1).key().equals("~")) {
      return Bound.ABOUT;
    }
    for (int start = Math.max(0, number - 3); start < number; start++) {
      Optional<Mention> bound = lattice.at("bound", start).filter(m -> m.end() == number);
      if (bound.isPresent()) {
        return Bound.valueOf(bound.get().value(String.class).toUpperCase(Locale.ROOT));
      }
    }
    return Bound.EXACT;
  }
}
