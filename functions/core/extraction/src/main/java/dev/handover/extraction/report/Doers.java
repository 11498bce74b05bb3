package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.Set;

/** Who does what an act tells where the act itself does not name them. */
final class Doers {
  /** The longest name of a side, in tokens. */
  private static final int SIDE_MAX = 8;

  private final Lattice lattice;
  private final Sides sides;
  private final Concerned concerned;

  /** Who did what was told last. */
  private Optional<Party> last = Optional.empty();

  private Optional<Fact> before = Optional.empty();

  Doers(Lattice lattice, Sides sides, Concerned concerned) {
    this.lattice = lattice;
    this.sides = sides;
    this.concerned = concerned;
  }

  /** Takes down who did what an act told. */
  void note(Fact fact, Set<Party> parties) {
    last = doer(fact.act(), parties).or(() -> last);
    before = Optional.of(fact);
  }

  /** Who does it where the act does not name them. */
  Optional<Party> of(Fact fact, Set<Party> parties) {
    boolean sameSentence = before.filter(one -> one.sentence().equals(fact.sentence())).isPresent();
    Optional<Party> going = last.filter(parties::contains);
    return ofWhich(fact, parties)
        .or(() -> sameSentence ? going : Optional.empty())
        .or(() -> byOffice(fact, parties))
        .or(() -> namedBefore(fact, parties))
        .or(() -> goesOn(fact) ? going : Optional.empty())
        .or(() -> concerned.antecedent(fact).filter(parties::contains))
        .or(() -> Directions.speaker(fact, parties))
        .or(() -> going);
  }

  /**
   * Who did it: in "gave 14 up to Chad, and got nine" not Chad, but its foe; in "Chad got 20 from
   * Sudan and gave up 17" Chad.
   */
  private Optional<Party> doer(Act act, Set<Party> parties) {
    Optional<Party> given =
        act.kind() == ActKind.RELEASE && act.holder().isEmpty()
            ? act.receiver().map(sides::side).flatMap(party -> Directions.other(party, parties))
            : Optional.empty();
    Optional<Party> named =
        act.kind() == ActKind.RECOVERY
            ? act.receiver().or(act::holder)
            : act.holder().or(act::receiver);
    return given.or(() -> named.map(sides::side));
  }

  /** "It also got a body": what the sentence before was about. */
  private boolean goesOn(Fact fact) {
    return lattice.at("takesup", fact.sentence().start()).isPresent()
        && before.filter(one -> one.sentence().end() == fact.sentence().start()).isPresent();
  }

  /** "Chad freed three to Sudan, which gave up 90": Sudan did. */
  private Optional<Party> ofWhich(Fact fact, Set<Party> parties) {
    int which = fact.mention().start() - 1;
    if (which <= fact.sentence().start() || !lattice.has("relativepronoun", which)) {
      return Optional.empty();
    }
    int end = lattice.tokens().get(which - 1).key().equals(",") ? which - 1 : which;
    return lattice.within("side", Math.max(fact.sentence().start(), end - SIDE_MAX), end).stream()
        .filter(side -> side.end() == end)
        .findFirst()
        .map(side -> sides.side(side.value(Party.class)))
        .filter(parties::contains);
  }

  /** "President Okoro received the 82": whoever holds an office does it for his country. */
  private Optional<Party> byOffice(Fact fact, Set<Party> parties) {
    int act = fact.mention().start();
    return lattice.within("source", fact.sentence().start(), act).stream()
        .filter(source -> source.end() == act)
        .flatMap(source -> source.value(Source.class).party().stream())
        .map(sides::side)
        .filter(parties::contains)
        .findFirst();
  }

  /** The side that the sentence names last before the act. */
  private Optional<Party> namedBefore(Fact fact, Set<Party> parties) {
    return lattice.within("side", fact.sentence().start(), fact.mention().start()).stream()
        .filter(side -> lattice.within("location", side.start() - 1, side.end()).isEmpty())
        .map((Mention side) -> sides.side(side.value(Party.class)))
        .filter(parties::contains)
        .reduce((first, second) -> second);
  }
}
