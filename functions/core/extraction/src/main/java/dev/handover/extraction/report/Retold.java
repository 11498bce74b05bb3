package dev.handover.extraction.report;

import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the occasion of people who are told of again with another date: they are known, so that it
 * is none of its own.
 *
 * @param all the occasions told so far
 * @param current the one told of last
 */
record Retold(Lattice lattice, Lead lead, List<Occasion> all, Optional<Occasion> current) {
  /** Beyond so many of one exchange nothing is added up. */
  private static final int MOVES_MAX = 40;

  /** The news is told in the first paragraphs. */
  private static final int LEAD_PARAGRAPHS_MAX = 4;

  /** How far behind the people the prison stands that they leave, in tokens. */
  private static final int PRISON_REACH_MAX = 6;

  /** The occasion that an act with a date goes on about, if its people are known. */
  Optional<Occasion> by(Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    Optional<Occasion> pardoned = pardonedFor(fact, date, parties);
    if (pardoned.isPresent()) {
      return pardoned;
    }
    if (!isDefinite(fact, moves)) {
      return takenUp(fact, date, moves, parties);
    }
    return toldAgain(fact, date, moves, parties)
        .or(() -> goneThrough(fact, date, moves, parties))
        .or(() -> takenOn(fact, date, moves, parties))
        .or(() -> knownOf(date, moves, parties));
  }

  /** "To complete the swap, the president had pardoned four on Thursday": none went that day. */
  private Optional<Occasion> pardonedFor(Fact fact, Told<DateSpan> date, Set<Party> parties) {
    return isPardon(fact)
        ? all.stream()
            .filter(one -> one.hasHappened() && Occasions.sameParties(one, parties))
            .filter(one -> Nearness.isSoonBefore(date.value(), one))
            .findFirst()
        : Optional.empty();
  }

  private boolean isPardon(Fact fact) {
    return !lattice.within("clemency", fact.mention().start(), fact.mention().end()).isEmpty();
  }

  /** The occasion of what a report gives late, or somebody is quoted with in an older one. */
  Optional<Occasion> lately(Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    return saidToday(fact, date, moves, parties).or(() -> announcedOf(fact, date, moves, parties));
  }

  /** "Freed 189 on Monday", and in a report of Tuesday he is quoted: "Today 189 are home". */
  private Optional<Occasion> saidToday(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    boolean again =
        lead.isPublished(date.value())
            && !moves.isEmpty()
            && !fact.mentions("additive", lattice)
            && !fact.mentions("another", lattice);
    if (!again) {
      return Optional.empty();
    }
    return all.stream()
        .filter(
            one -> Occasions.sameParties(one, parties) && Nearness.isSoonAfter(date.value(), one))
        .filter(one -> Occasions.tellsSeveral(one, moves) && moves.stream().allMatch(one::tells))
        .findFirst();
  }

  /** "A new swap took place", and then "a new swap was conducted on May 17": the news is old. */
  private Optional<Occasion> announcedOf(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    boolean ofNews =
        all.size() == 1
            && (moves.isEmpty()
                ? fact.act().kind() == ActKind.EXCHANGE
                : isShareOfNews(date, moves))
            && fact.sentence().paragraph() <= LEAD_PARAGRAPHS_MAX
            && !isOfEarlier(fact)
            && !fact.mentions("foregoing", lattice);
    Optional<Occasion> same =
        all.stream()
            .limit(ofNews ? 1 : 0)
            .filter(one -> one.isDateSupposed() && Occasions.sameParties(one, parties))
            .filter(one -> one.moves.isEmpty() && one.hasHappened())
            .filter(one -> Nearness.isRecentlyBefore(date.value(), one))
            .findFirst();
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  /** "The previous one", but not "taken last month". */
  private boolean isOfEarlier(Fact fact) {
    Sentence sentence = fact.sentence();
    return lattice.within("earlier", sentence.start(), sentence.end()).stream()
        .anyMatch(word -> !lattice.overlaps("date", word));
  }

  /** "Exchanged 20 men, they said on Thursday", and then "twelve crossed on Wednesday". */
  private boolean isShareOfNews(Told<DateSpan> date, List<Move> moves) {
    int share = moves.stream().mapToInt(move -> move.people().count().orElse(0)).sum();
    Occasion news = all.getFirst();
    return share > 0
        && Nearness.isSoonBefore(date.value(), news)
        && news.facts.stream()
            .limit(MOVES_MAX)
            .flatMap(fact -> fact.act().total().stream())
            .anyMatch(total -> total.count().filter(whole -> whole < share).isEmpty());
  }

  /** "They had been released on Friday", of those who crossed the border on Saturday. */
  private Optional<Occasion> takenUp(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    Optional<Occasion> same =
        current
            .filter(_ -> moves.isEmpty() && Directions.isByPronoun(fact))
            .filter(one -> Occasions.sameParties(one, parties))
            .filter(one -> Nearness.isSoonBefore(date.value(), one));
    same.filter(Occasion::isDateSupposed).ifPresent(one -> one.redate(date));
    return same;
  }

  /**
   * "Were welcomed on Sunday", and further on "the 82 were handed over on Saturday": the same ones,
   * who were handed over first and welcomed later.
   */
  private Optional<Occasion> toldAgain(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    Optional<Occasion> same =
        all.stream()
            .filter(one -> Occasions.sameParties(one, parties))
            .filter(one -> Nearness.isSoonBefore(date.value(), one))
            .filter(
                one ->
                    moves.stream().anyMatch(one::tells)
                        || moves.stream().anyMatch(move -> tellsParts(one, move))
                        || isUncounted(one, moves))
            .findFirst();
    same.filter(one -> !leavesPrison(fact) || (!one.tellsReceiver() && one.isDateSupposed()))
        .ifPresent(one -> one.redate(date));
    return same;
  }

  /** "37 policemen and a captain", and further on "the 38". */
  private static boolean tellsParts(Occasion one, Move move) {
    return move.people().count().isPresent()
        && one.moves.size() <= MOVES_MAX
        && one.moves.stream()
            .filter(part -> part.to().equals(move.to()))
            .collect(
                Collectors.groupingBy(
                    Move::fact, Collectors.summingInt(part -> part.people().count().orElse(0))))
            .containsValue(move.people().count().get());
  }

  /** "Ten will be released on Friday; the men will be handed over on Saturday". */
  private Optional<Occasion> goneThrough(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    boolean uncounted =
        fact.act().status().equals(Optional.of(Status.PLANNED))
            && moves.stream().allMatch(move -> move.people().count().isEmpty());
    Optional<Occasion> same =
        current
            .filter(_ -> uncounted)
            .filter(one -> Occasions.sameParties(one, parties) && !one.hasHappened())
            .filter(one -> Nearness.isSoonAfter(date.value(), one));
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  /** "82 were freed on Saturday; the 82 were flown to the capital on Sunday". */
  private Optional<Occasion> takenOn(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    if (fact.act().kind() != ActKind.RETURN || !fact.act().back().isEmpty() || moves.isEmpty()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(one -> Occasions.sameParties(one, parties) && moves.stream().allMatch(one::tells))
        .filter(one -> Nearness.isSoonAfter(date.value(), one))
        .findFirst();
  }

  /** "Were freed from a prison on Friday": a day before those who got them had them. */
  private boolean leavesPrison(Fact fact) {
    return fact.act().receiver().isEmpty()
        && lattice.within("captivity", fact.mention().start(), fact.sentence().end()).stream()
            .anyMatch(prison -> prison.start() < fact.mention().end() + PRISON_REACH_MAX);
  }

  /** "It said on Thursday that it freed 125; the soldiers walked free on Wednesday". */
  private boolean isUncounted(Occasion one, List<Move> moves) {
    return current.filter(one::equals).isPresent()
        && one.date().map(Told::value).equals(lead.date().map(Told::value))
        && moves.stream().allMatch(move -> move.people().count().isEmpty());
  }

  /** "All the 82 were captured last month": the time is of something else. */
  private Optional<Occasion> knownOf(Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    return date.value().precision() == Precision.VAGUE
        ? all.stream()
            .filter(one -> Occasions.sameParties(one, parties))
            .filter(one -> Occasions.tellsSeveral(one, moves))
            .findFirst()
        : Optional.empty();
  }

  /** Whether its people are told of as known: "the 82", "all 14", or by their names. */
  private boolean isDefinite(Fact fact, List<Move> moves) {
    return moves.stream().anyMatch(Move::isOfNamed)
        || lattice.within("who", fact.mention().start(), fact.mention().end()).stream()
            .filter(who -> !isDoer(who, fact))
            .filter(who -> who.parts().stream().noneMatch(Retold::isOfOthers))
            .filter(who -> !fact.act().isOfBodies() || isCountedFirst(who))
            .anyMatch(who -> who.start() > 0 && isKnown(who.start()));
  }

  /** "The rebels freed six": the six are not known. */
  private static boolean isDoer(Mention who, Fact fact) {
    return fact.mention().parts().stream()
        .anyMatch(part -> part.label().equals("side") && part.overlaps(who));
  }

  /** "The same number" are others. */
  private static boolean isOfOthers(Mention people) {
    return people.label().equals("samecount");
  }

  private boolean isKnown(int at) {
    return lattice.has("definite", at) || lattice.has("definite", at - 1);
  }

  /** "The two bodies" are known; "the bodies of two soldiers" need not be. */
  private boolean isCountedFirst(Mention who) {
    return lattice.has("number", who.start()) || lattice.has("number", who.start() + 1);
  }
}
