package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.List;
import java.util.stream.Stream;

/** "Some 179 Chadian and Sudanese soldiers have come home": one number for those of both sides. */
final class BothNations {
  private BothNations() {}

  /** The two, where one number counts the people of both who come home; else none. */
  static List<Party> of(Match match, Lattice lattice) {
    List<Mention> freed = match.all("freed");
    boolean returned =
        match.rule().meaning().equals("RETURN")
            && match.first("receiver").isEmpty()
            && match.first("holder").isEmpty();
    if (!returned || freed.size() != 1 || !isOneGroup(freed.getFirst())) {
      return List.of();
    }
    List<Party> nations =
        nations(freed.getFirst(), lattice).map(one -> one.value(Party.class)).distinct().toList();
    return nations.size() == 2 ? nations : List.of();
  }

  private static boolean isOneGroup(Mention who) {
    return who.value() instanceof PeopleList list
        && list.groups().size() == 1
        && list.groups().getFirst().nationality().isEmpty()
        && list.groups().stream().map(PeopleGroup::count).allMatch(count -> count.orElse(0) > 1);
  }

  private static Stream<Mention> nations(Mention who, Lattice lattice) {
    return Stream.of("nation", "nationals")
        .flatMap(label -> lattice.within(label, who.start(), who.end()).stream());
  }
}
