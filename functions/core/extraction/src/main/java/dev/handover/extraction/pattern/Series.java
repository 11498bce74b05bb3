package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the acts that a sentence tells by number and day alone, after one that it tells in full:
 * "exchanged 90 soldiers each on Friday, 107 on Saturday and 103 on Sunday".
 */
final class Series {
  /** How far an item stands from the one before. */
  static final int APART_MAX = 10;

  private final Lattice lattice;

  Series(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The acts, each with those that go on with it behind it. */
  List<Mention> continued(List<Mention> acts) {
    List<Mention> all = new ArrayList<>();
    for (int at = 0; at < acts.size(); at++) {
      Mention act = acts.get(at);
      all.add(act);
      int end = lattice.sentenceEnd(act.start());
      int next = at + 1 < acts.size() ? Math.min(end, acts.get(at + 1).start()) : end;
      if (single(act.value(Act.class)).isPresent()) {
        goOn(act, next, all);
      }
    }
    return all;
  }

  private void goOn(Mention act, int end, List<Mention> all) {
    int last = act.end();
    for (Mention who : lattice.within("who", act.end(), end)) {
      boolean goesOn = isNumber(who) ? isDated(who) : isBehindDate(who);
      if (!goesOn || who.start() - last > APART_MAX) {
        return;
      }
      all.add(like(act, who));
      last = who.end();
    }
  }

  private static boolean isNumber(Mention who) {
    return who.parts().stream().anyMatch(part -> part.label().equals("bare"));
  }

  /** "In June they gave up eight hostages, and last month a single private." */
  private boolean isBehindDate(Mention who) {
    return who.value(PeopleList.class).isCounted() && hasDateBefore(who);
  }

  /** Whether a day stands right behind a number or right before it. */
  private boolean isDated(Mention who) {
    return lattice.at("date", who.end()).isPresent() || hasDateBefore(who);
  }

  private boolean hasDateBefore(Mention who) {
    return lattice.within("date", Math.max(0, who.start() - APART_MAX), who.start()).stream()
        .anyMatch(date -> date.end() == who.start());
  }

  /** The one group that an act tells of; none where it tells of more. */
  private static Optional<PeopleGroup> single(Act act) {
    List<PeopleGroup> people = new ArrayList<>(act.freed());
    people.addAll(act.each());
    boolean more = !act.back().isEmpty() || !act.total().isEmpty();
    return people.size() == 1 && !more ? Optional.of(people.getFirst()) : Optional.empty();
  }

  private static Mention like(Mention first, Mention who) {
    Act act = first.value(Act.class);
    PeopleGroup model = single(act).orElseThrow();
    PeopleGroup number = who.value(PeopleList.class).groups().getFirst();
    PeopleGroup people =
        new PeopleGroup(
            model.people() == People.PEOPLE ? number.people() : model.people(),
            number.count(),
            number.bound(),
            model.nationality());
    Act next =
        act.withPeople(
            act.freed().isEmpty() ? List.of() : List.of(people),
            List.of(),
            act.each().isEmpty() ? List.of() : List.of(people),
            List.of());
    return new Mention(first.label(), who.start(), who.end(), next, first.origin(), List.of(who));
  }
}
