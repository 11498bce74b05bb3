package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.RunningTotal;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the running totals of an article from the mentions of them. */
final class Tallies {
  /** Fewer people are told of one exchange. */
  static final int COUNT_MIN = 2;

  /** More than an article states; beyond it stands a table. */
  static final int TALLIES_MAX = 50;

  /** How many words may stand between the two halves of a total. */
  private static final int BEHIND_MAX = 3;

  private final Lattice lattice;
  private final Sides sides;
  private final TallyScope scope;
  private final Speakers speakers;
  private final Set<Integer> figures;
  private final Optional<Party> giver;
  private final GreatReleases greatReleases;
  private final List<Tally> tallies = new ArrayList<>();

  Tallies(Lattice lattice, Optional<LocalDate> published, Sides sides, Speakers speakers) {
    this.lattice = lattice;
    this.sides = sides;
    this.scope = new TallyScope(lattice, sides, published);
    this.speakers = speakers;
    this.greatReleases = new GreatReleases(lattice, published);
    this.giver = new Giver(lattice, sides).party();
    this.figures =
        lattice.labelled("number").stream()
            .map(number -> number.value(Integer.class))
            .filter(figure -> figure > 0)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The running totals, in the order in which the article states them. */
  List<Tally> read() {
    lattice.document().sentences().forEach(this::read);
    return List.copyOf(tallies);
  }

  private void read(Sentence sentence) {
    for (Mention mention : lattice.within("tally", sentence.start(), sentence.end())) {
      if (tallies.size() >= TALLIES_MAX
          || isOfOneExchange(mention, sentence)
          || greatReleases.isOne(mention, sentence)) {
        continue;
      }
      List<Source> speaker =
          speakers.of(sentence, mention.start(), mention.end()).stream().map(Told::value).toList();
      Tally first = tally(mention, mention, sentence, speaker);
      add(first);
      also(mention, sentence)
          .map(other -> tally(other, mention, sentence, speaker))
          .map(other -> saysNoSide(other, first) ? otherWay(other, first) : other)
          .ifPresent(this::add);
    }
  }

  /** "And 391 to Russia": the other half of the total, within its clause or right behind it. */
  private Optional<Mention> also(Mention total, Sentence sentence) {
    return lattice.within("also", total.start(), sentence.end()).stream()
        .filter(other -> other.start() <= total.end() + BEHIND_MAX)
        .findFirst();
  }

  private static boolean saysNoSide(Tally other, Tally first) {
    return other.to().isEmpty() || other.to().equals(first.to());
  }

  private Tally otherWay(Tally tally, Tally first) {
    return new Tally(
        first.to().flatMap(to -> sides.counterpart(to)),
        tally.people(),
        tally.count(),
        tally.bound(),
        tally.since(),
        tally.exchanges(),
        tally.saidBy(),
        tally.evidence());
  }

  /** "1,000 from each side in all", or what the article's own two figures add up to. */
  private boolean isOfOneExchange(Mention mention, Sentence sentence) {
    boolean ofEach = !lattice.within("cast", mention.start(), sentence.end()).isEmpty();
    RunningTotal total = mention.value(RunningTotal.class);
    return ofEach || (total.inAll() && total.people().count().filter(this::isSumOfTwo).isPresent());
  }

  private boolean isSumOfTwo(int count) {
    return figures.stream()
        .anyMatch(figure -> figure * 2 != count && figures.contains(count - figure));
  }

  private void add(Tally tally) {
    boolean again =
        tallies.stream()
            .anyMatch(told -> told.count() == tally.count() && told.to().equals(tally.to()));
    if (!again && tally.count() >= COUNT_MIN) {
      tallies.add(tally);
    }
  }

  private Tally tally(Mention mention, Mention clause, Sentence sentence, List<Source> speakers) {
    RunningTotal total = mention.value(RunningTotal.class);
    PeopleGroup people = total.people();
    return new Tally(
        receiver(total, sentence, speakers),
        people.people(),
        people.count().orElseThrow(),
        people.bound(),
        scope.since(clause, sentence),
        scope.exchanges(mention, sentence),
        speakers.stream().flatMap(one -> SideNames.of(one).stream()).toList(),
        lattice.document().quote(sentence));
  }

  /** Who got them back: as the clause says, else their own side, else that of whoever counts. */
  private Optional<Party> receiver(RunningTotal total, Sentence sentence, List<Source> speakers) {
    Optional<Party> told =
        total
            .receiver()
            .or(() -> total.people().nationality().map(sides::side))
            .or(() -> total.holder().flatMap(sides::counterpart));
    if (told.isPresent() || total.exchanged()) {
      return told;
    }
    Optional<Party> freed = giver.flatMap(sides::counterpart);
    if (freed.isPresent()
        && (speakers.stream().anyMatch(this::isOfGiver)
            || (speakers.isEmpty() && namesGiver(sentence)))) {
      return freed;
    }
    return speakers.isEmpty()
        ? sides.home().filter(_ -> total.homeward())
        : speakers.stream().flatMap(one -> one.party().stream()).filter(this::isSide).findFirst();
  }

  /** "The group freed two, 33 in all": a mediator would count those of both. */
  private boolean namesGiver(Sentence sentence) {
    return lattice.within("side", sentence.start(), sentence.end()).stream()
        .map(side -> sides.side(side.value(Party.class)))
        .anyMatch(side -> giver.equals(Optional.of(side)) && isSide(side));
  }

  /** Whoever alone frees people in an article counts those whom it freed. */
  private boolean isOfGiver(Source speaker) {
    return speaker.party().isPresent() && speaker.party().equals(giver);
  }

  /** A mediator counts what both sides got. */
  private boolean isSide(Party party) {
    return sides.main().filter(pair -> pair.has(party)).isPresent();
  }
}
