package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.People;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an exchange came to in all: "they last swapped prisoners in May, when 44 were freed" tells
 * of 44 both ways together.
 */
record Wherein(Lattice lattice) {
  /** What only one side of a war has. */
  private static final Set<People> ONE_SIDED = Set.of(People.HOSTAGES, People.DETAINEES);

  /** The act, as one of both sides if its people are told of a whole exchange. */
  Mention read(Mention read, Sentence sentence, List<Source> speakers) {
    Act act = read.value(Act.class);
    boolean both =
        act.kind() == ActKind.RETURN
            && saysNoWay(act)
            && areAnybodys(act, read)
            && speakers.stream().noneMatch(source -> source.party().isPresent())
            && lattice.endsBefore("wherein", read.start())
            && isOfExchange(sentence, read.start());
    return both
        ? read.withValue(Act.ofBoth(List.of(), act.freed()).withStatus(act.status()))
        : read;
  }

  private static boolean saysNoWay(Act act) {
    return act.holder().isEmpty()
        && act.receiver().isEmpty()
        && act.sides().isEmpty()
        && act.back().isEmpty();
  }

  private boolean areAnybodys(Act act, Mention read) {
    return act.freed().size() == 1
        && act.freed().stream().allMatch(Wherein::isAnybodys)
        && Stream.of("ofstate", "ofgroup", "possessive")
            .allMatch(label -> lattice.within(label, read.start(), read.end()).isEmpty());
  }

  private static boolean isAnybodys(PeopleGroup people) {
    return people.nationality().isEmpty()
        && !ONE_SIDED.contains(people.people())
        && people.count().filter(count -> count > 1).isPresent();
  }

  private boolean isOfExchange(Sentence sentence, int end) {
    boolean swap = !lattice.within("swap", sentence.start(), end).isEmpty();
    return swap
        || lattice.within("act", sentence.start(), end).stream()
            .anyMatch(act -> act.value(Act.class).kind() == ActKind.EXCHANGE);
  }
}
