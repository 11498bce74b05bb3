package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One direction of a fact, before rows that say the same are merged.
 *
 * @param account 1, or 2 where another source gives another figure for the same people
 */
record Row(
    Party to,
    Optional<Party> from,
    PeopleGroup people,
    Sentence sentence,
    List<Source> saidBy,
    int account) {
  private static final Set<People> CAPTIVES = Set.of(People.HOSTAGES, People.DETAINEES);

  /** A round figure is no further from what it rounds. */
  private static final int ROUNDING_PERCENT = 20;

  /** Two figures of the same people come so near to each other. */
  private static final int NEAR_PERCENT = 75;

  /** "Three policemen and a soldier" are four; groups listed side by side stay apart. */
  static List<Row> added(List<Row> parts) {
    List<Row> rows = new ArrayList<>();
    for (Row part : parts) {
      Optional<Row> alike =
          rows.stream()
              .filter(row -> row.people.people() == part.people.people() && row.adds(part))
              .findFirst();
      if (alike.isPresent()) {
        rows.set(rows.indexOf(alike.get()), alike.get().plus(part));
      } else {
        rows.add(part);
      }
    }
    return rows;
  }

  private boolean adds(Row other) {
    return people.count().isPresent()
        && other.people.count().isPresent()
        && (count() == 1 || other.count() == 1 || sameCount(other))
        && (people.nationality().equals(other.people.nationality())
            || other.people.nationality().isEmpty());
  }

  private Row plus(Row other) {
    Bound bound = people.bound() == Bound.EXACT ? other.people.bound() : people.bound();
    PeopleGroup sum =
        new PeopleGroup(
            people.people(), Optional.of(count() + other.count()), bound, people.nationality());
    return new Row(to, from, sum, sentence, saidBy, account);
  }

  boolean sameDirection(Row other) {
    return to.equals(other.to);
  }

  boolean isOfBodies() {
    return people.people() == People.REMAINS;
  }

  boolean sameCount(Row other) {
    return people.count().equals(other.people.count());
  }

  /**
   * Whether the two can tell of the same people: soldiers and prisoners, not soldiers and bodies.
   */
  boolean samePeople(Row other) {
    return people.people() == other.people.people()
        || people.people() == People.PEOPLE
        || other.people.people() == People.PEOPLE;
  }

  /** "Ten hostages", and further down "the ten policemen": the same, by what befell them. */
  boolean sameCaptives(Row other) {
    return sameCount(other)
        && !sentence.equals(other.sentence)
        && Stream.of(people, other.people).noneMatch(group -> group.people() == People.REMAINS)
        && Stream.of(people, other.people).anyMatch(group -> CAPTIVES.contains(group.people()));
  }

  /**
   * Whether one source contradicts another (Kyiv 207, Moscow 195), or the article itself, which
   * tells of nearly as many: a smaller number would be some of them.
   */
  boolean rivals(Row other) {
    return sameDirection(other)
        && samePeople(other)
        && !sameCount(other)
        && people.count().isPresent()
        && other.people.count().isPresent()
        && !saidBy.isEmpty()
        && saidBy.stream().noneMatch(other.saidBy::contains)
        && (!other.saidBy.isEmpty() || isNear(other));
  }

  private boolean isNear(Row other) {
    int most = Math.max(count(), other.count());
    return 100 * Math.min(count(), other.count()) >= NEAR_PERCENT * most;
  }

  /** Whether it gives in round figures what the other counts: "nearly 400", where 390 came. */
  boolean rounds(Row other) {
    return roundsTo(other.count());
  }

  /** Whether it gives a figure in round numbers. */
  boolean roundsTo(int figure) {
    int room = figure * ROUNDING_PERCENT / 100;
    int above = count() - figure;
    return switch (people.bound()) {
      case EXACT -> false;
      case ABOUT -> Math.abs(above) <= room;
      case AT_LEAST -> above <= 0 && -above <= room;
      case AT_MOST -> above >= 0 && above <= room;
    };
  }

  /** How many; 0 where it is not said. */
  int count() {
    return people.count().orElse(0);
  }

  /** The same people, of the kind that their sum is told of. */
  Row ofKind(PeopleGroup sum) {
    return people.people() == People.PEOPLE
        ? new Row(to, from, people.ofKind(sum.people()), sentence, saidBy, account)
        : this;
  }

  Row inAccount(int number) {
    return new Row(to, from, people, sentence, saidBy, number);
  }

  Row alsoSaidBy(List<Source> others) {
    List<Source> all = Stream.concat(saidBy.stream(), others.stream()).distinct().toList();
    return new Row(to, from, people, sentence, all, account);
  }

  /** The same told again: the more telling kind of people, and everybody who says it. */
  Row with(Row again) {
    boolean soldiers = again.people().people() == People.MILITARY;
    boolean civilians = people.people() == People.CIVILIANS;
    boolean captives = CAPTIVES.contains(people.people());
    boolean better =
        people.people() == People.PEOPLE || (captives && soldiers) || (civilians && !captives);
    PeopleGroup telling =
        better && again.people().people() != People.PEOPLE ? again.people() : people;
    return new Row(to, from, telling, sentence, saidBy, account).alsoSaidBy(again.saidBy());
  }
}
