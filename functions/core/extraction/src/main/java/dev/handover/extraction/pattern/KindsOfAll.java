package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a later sentence says of all who were freed: "40 prisoners went home on Friday. All of them
 * are servicemen".
 */
final class KindsOfAll {
  /** How many sentences further on it may be said. */
  private static final int SENTENCES_MAX = 2;

  private final Lattice lattice;

  /** Where it is said, with the kind. */
  private final NavigableMap<Integer, People> said;

  KindsOfAll(Lattice lattice) {
    this.lattice = lattice;
    this.said =
        new TreeMap<>(
            lattice.labelled("ofall").stream()
                .collect(
                    Collectors.toMap(
                        Mention::start, mention -> mention.value(People.class), (one, _) -> one)));
  }

  /** The one kind that a rule of {@code ofall.rules} names, unless it gives a number of them. */
  static Optional<Object> of(Match match) {
    List<PeopleGroup> groups =
        match.all("kind").stream()
            .flatMap(kind -> kind.value(PeopleList.class).groups().stream())
            .toList();
    boolean counted = groups.stream().anyMatch(group -> group.count().orElse(1) > 1);
    List<People> kinds = groups.stream().map(PeopleGroup::people).distinct().toList();
    return counted || kinds.size() != 1 || kinds.contains(People.PEOPLE)
        ? Optional.empty()
        : Optional.of(kinds.getFirst());
  }

  /** The same acts, their people of the kind that all of them are said to be. */
  List<Mention> told(List<Mention> acts) {
    if (said.isEmpty()) {
      return acts;
    }
    NavigableMap<Integer, Mention> starts =
        new TreeMap<>(
            acts.stream().collect(Collectors.toMap(Mention::start, act -> act, (one, _) -> one)));
    return acts.stream().map(act -> told(act, starts)).toList();
  }

  private Mention told(Mention act, NavigableMap<Integer, Mention> acts) {
    Map.Entry<Integer, People> kind = said.higherEntry(act.start());
    return kind != null && kind.getKey() < reach(act, acts)
        ? act.withValue(ofKind(act.value(Act.class), kind.getValue()))
        : act;
  }

  /** Where it is no longer of an act: behind the sentence of the next one, or too far away. */
  private int reach(Mention act, NavigableMap<Integer, Mention> acts) {
    int end = lattice.sentenceEnd(act.start());
    for (int more = 0; more < SENTENCES_MAX && end < lattice.tokens().size(); more++) {
      Integer next = acts.ceilingKey(end);
      int further = lattice.sentenceEnd(end);
      if (next != null && next < further) {
        return next;
      }
      end = further;
    }
    return end;
  }

  private static Act ofKind(Act act, People kind) {
    return act.withPeople(
        ofKind(act.freed(), kind),
        ofKind(act.back(), kind),
        ofKind(act.each(), kind),
        ofKind(act.total(), kind));
  }

  private static List<PeopleGroup> ofKind(List<PeopleGroup> groups, People kind) {
    return groups.stream()
        .map(group -> group.people() == People.PEOPLE ? group.ofKind(kind) : group)
        .toList();
  }
}
