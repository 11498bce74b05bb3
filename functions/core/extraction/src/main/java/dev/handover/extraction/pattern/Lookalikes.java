package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that a rule of acts matches and that tell of none: they only look like one. */
final class Lookalikes {
  /** The longest clause about how the freed came to be held, in tokens. */
  private static final int HELD_MAX = 16;

  /** How far before "on each" the days are named, in tokens. */
  private static final int DAYS_MAX = 8;

  private Lookalikes() {}

  /** Whether a match is no act. */
  static boolean isOne(Match match, Lattice lattice) {
    return standsAsPlace(match, lattice)
        || isCutShort(match, lattice)
        || isNoPair(match, lattice)
        || isOneAlone(match)
        || isSaid(match, lattice)
        || isObject(match, lattice)
        || isOfDateline(match, lattice)
        || isHeldAfterAll(match, lattice)
        || isFollowing(match, lattice)
        || isWithSomebodyElse(match, lattice)
        || isSomeTimeFrom(match, lattice)
        || isOnEachDay(match, lattice)
        || isOfHeldClause(match, lattice);
  }

  /** "In Khartoum" tells where something was done, not who did it. */
  private static boolean standsAsPlace(Match match, Lattice lattice) {
    Stream<Mention> doers =
        switch (match.rule().meaning()) {
          case "RETURN" -> match.all("holder").stream();
          case "RECOVERY" ->
              Stream.of("holder", "side", "receiver").flatMap(role -> match.all(role).stream());
          default -> Stream.of("holder", "side").flatMap(role -> match.all(role).stream());
        };
    return doers
        .filter(doer -> doer.label().equals("side") && doer.start() > 0)
        .anyMatch(
            doer ->
                (lattice.endsBefore("placing", doer.start())
                        && !is(lattice, doer.end() + 1, "which"))
                    || lattice
                        .tokens()
                        .get(Math.min(doer.end(), lattice.tokens().size() - 1))
                        .key()
                        .equals("'s"));
  }

  /** "One from each of the others", "gave each family": none from each side. */
  private static boolean isCutShort(Match match, Lattice lattice) {
    return is(lattice, match.end() - 1, "each")
        && (is(lattice, match.end(), "of")
            || isGift(lattice, match.end())
            || isBeing(lattice, match.end())
            || isBeing(lattice, match.end() + 1));
  }

  /** "The people each side was holding". */
  private static boolean isBeing(Lattice lattice, int at) {
    return at < lattice.tokens().size() && lattice.has("being", at);
  }

  /** "Gave each family a cheque": something else is given to each. */
  private static boolean isGift(Lattice lattice, int at) {
    return lattice.tokens().size() > at + 1
        && lattice.tokens().get(at).isWord()
        && !lattice.has("function", at)
        && lattice.has("gift", at + 1);
  }

  /** "Despite talks with Chad, Georgia freed 12": a pair with a comma opens a headline. */
  private static boolean isNoPair(Match match, Lattice lattice) {
    List<Mention> sides = match.all("side");
    return match.rule().meaning().equals("EXCHANGE")
        && sides.size() > 1
        && is(lattice, sides.getFirst().end(), ",")
        && sides.getFirst().end() + 1 == sides.get(1).start()
        && !lattice.startsSentence(sides.getFirst().start())
        && lattice.tokens().get(sides.getFirst().start() - 1).isWord();
  }

  /** "VILNIUS, Lithuania — Chad freed 52": a town and its own country are no two sides. */
  private static boolean isOneAlone(Match match) {
    List<Mention> sides = match.all("side");
    return match.rule().meaning().equals("EXCHANGE")
        && sides.size() == 2
        && sides.getFirst().value().equals(sides.getLast().value());
  }

  /** "Officials spoke of 130 soldiers released": nothing of theirs was handed over. */
  private static boolean isSaid(Match match, Lattice lattice) {
    return match.rule().meaning().equals("NOTHING")
        && lattice.overlaps("cite", match.start(), match.start() + 1);
  }

  /** "To Kyiv and received 95": a side that something is given to does nothing itself. */
  private static boolean isObject(Match match, Lattice lattice) {
    return match.fillers().stream()
        .limit(1)
        .filter(first -> first.role().equals("holder") || first.role().equals("receiver"))
        .map(first -> first.mention().start())
        .filter(start -> start == match.start() && start > 0)
        .anyMatch(start -> lattice.has("preposition", start - 1));
  }

  /** "BANGKOK - Thailand handed over": the first place is where it was written. */
  private static boolean isOfDateline(Match match, Lattice lattice) {
    return match.fillers().stream()
        .limit(1)
        .map(Match.Filler::mention)
        .anyMatch(first -> lattice.overlaps("datelined", first));
  }

  /** "The handover, which took place on Friday, had been delayed": it was not called off. */
  private static boolean isHeldAfterAll(Match match, Lattice lattice) {
    return match.rule().meaning().equals("CANCELLATION")
        && lattice.within("happen.active", match.start(), match.end()).stream()
            .filter(verb -> !is(lattice, verb.start() - 1, "never"))
            .map(verb -> verb.value(VerbGroup.class))
            .anyMatch(verb -> verb.status().equals(Optional.of(Status.COMPLETED)));
  }

  /** "Soldiers came home, following a deal reached on Friday": nobody followed. */
  private static boolean isFollowing(Match match, Lattice lattice) {
    return match.fillers().stream()
        .map(Match.Filler::mention)
        .filter(mention -> mention.label().startsWith("follow."))
        .anyMatch(verb -> is(lattice, verb.start(), "following"));
  }

  /** "He came home with two nurses" is no nurse; "with two other nurses" is one. */
  private static boolean isWithSomebodyElse(Match match, Lattice lattice) {
    return match
        .first("along")
        .filter(who -> lattice.within("fellow", who.start(), who.end()).isEmpty())
        .isPresent();
  }

  /** "On Friday, two days after a first consignment": what came on Friday is not the first. */
  private static boolean isSomeTimeFrom(Match match, Lattice lattice) {
    return match.rule().name().equals("a further part of an exchange")
        && !lattice.within("distance", match.start(), match.end()).isEmpty();
  }

  /** "On Friday and Saturday, 400 on each": on each of the days. */
  private static boolean isOnEachDay(Match match, Lattice lattice) {
    return is(lattice, match.end() - 1, "each")
        && is(lattice, match.end() - 2, "on")
        && lattice.within("date", Math.max(0, match.start() - DAYS_MAX), match.end()).stream()
            .anyMatch(
                date ->
                    !lattice.within("weekday", date.start() + 1, date.end()).isEmpty()
                        && !lattice.within("weekday", date.start(), date.end() - 1).isEmpty());
  }

  /** "After they had strayed over the border", "when gunmen boarded it": how they were taken. */
  private static boolean isOfHeldClause(Match match, Lattice lattice) {
    return Stream.concat(
            match.all("freed").stream(),
            match.fillers().stream()
                .map(Match.Filler::mention)
                .filter(mention -> mention.value() instanceof VerbGroup))
        .anyMatch(part -> isCovered(part, lattice));
  }

  private static boolean isCovered(Mention part, Lattice lattice) {
    return lattice
        .within("heldclause", Math.max(0, part.start() - HELD_MAX), part.end() + HELD_MAX)
        .stream()
        .anyMatch(clause -> clause.start() <= part.start() && clause.end() >= part.end());
  }

  static boolean is(Lattice lattice, int at, String word) {
    return at < lattice.tokens().size() && lattice.tokens().get(at).key().equals(word);
  }
}
