package dev.handover.extraction.report;

import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the occasions of an article apart: which one an act belongs to, by its date, its figures
 * and its place in the text.
 */
final class Occasions {
  private final Lattice lattice;
  private final Lead lead;
  private final List<Occasion> all = new ArrayList<>();
  private Optional<Occasion> current = Optional.empty();
  private int paragraph = -1;

  Occasions(Lattice lattice, Lead lead) {
    this.lattice = lattice;
    this.lead = lead;
  }

  List<Occasion> all() {
    return all;
  }

  /** Whether one of the moves was told before; one man is as many as another. */
  boolean tellsAny(List<Move> moves) {
    return all.stream().anyMatch(one -> tellsSeveral(one, moves));
  }

  static boolean tellsSeveral(Occasion one, List<Move> moves) {
    return moves.stream()
        .filter(move -> move.people().count().filter(count -> count > 1).isPresent())
        .anyMatch(one::tells);
  }

  /** The occasion told of last. */
  Optional<Occasion> current() {
    return current;
  }

  /** The occasion of a day: that told of last, else the first. */
  Optional<Occasion> on(DateSpan day) {
    return Stream.concat(current.stream(), all.stream())
        .filter(one -> one.date().map(Told::value).filter(day::equals).isPresent())
        .findFirst();
  }

  /** What a sentence without an act goes on about: the occasion of its paragraph, else the news. */
  Optional<Occasion> of(Sentence sentence) {
    return sentence.paragraph() == paragraph ? current : all.stream().findFirst();
  }

  /**
   * The occasion that undated figures belong to: that of their paragraph; else the news, while it
   * lacks them.
   */
  private Optional<Occasion> goingOn(Fact fact, List<Move> moves) {
    if (!fact.act().isCounted() || fact.sentence().paragraph() == paragraph) {
      return current;
    }
    return all.stream()
        .findFirst()
        .filter(news -> moves.stream().noneMatch(news::tellsFigureOf))
        .or(() -> current);
  }

  /** Gives an act to its occasion, which it may open. */
  Occasion take(
      Fact fact,
      List<Move> moves,
      Set<Party> parties,
      Optional<Told<DateSpan>> date,
      Optional<String> unresolved) {
    boolean apart = new BodiesAlone(lattice, current).told(fact, moves);
    Occasion occasion =
        date.map(told -> dated(fact, told, moves, parties, apart))
            .or(() -> unresolved.flatMap(words -> unresolved(words, moves, parties, apart)))
            .orElseGet(() -> undated(fact, moves, parties, apart));
    date.ifPresent(occasion::confirm);
    unresolved.filter(_ -> date.isEmpty()).ifPresent(occasion::unresolvedIfNone);
    if (!apart && !moves.isEmpty()) {
      occasion.tellWithLiving();
    }
    occasion.add(fact, moves, parties);
    // What follows the terms of a deal goes on about what was told before them.
    if (current.isEmpty() || !Frames.isOfTerms(fact, lattice)) {
      current = Optional.of(occasion);
    }
    paragraph = fact.sentence().paragraph();
    return occasion;
  }

  private boolean mentions(Fact fact, String label) {
    return fact.mentions(label, lattice);
  }

  private Occasion dated(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties, boolean apart) {
    List<Occasion> ofDay =
        all.stream()
            .filter(one -> one.date().filter(told -> told.value().equals(date.value())).isPresent())
            .filter(
                one ->
                    sameParties(one, parties)
                        || isOfMore(one, parties)
                        || Trades.answers(fact, one, moves, parties))
            .toList();
    Retold retold = new Retold(lattice, lead, all, current);
    return ofDay.stream()
        .filter(one -> moves.stream().anyMatch(one::tells))
        .findFirst()
        .or(() -> ofDay.stream().filter(one -> one.goesOnWithBodies(moves)).findFirst())
        .or(() -> ofDay.stream().filter(one -> isOpenedBy(fact, one)).findFirst())
        .or(() -> ofDay.stream().filter(one -> one.maybeOfBodies() == apart).findFirst())
        .or(() -> undatedOf(date, moves, parties))
        .or(() -> retold.by(fact, date, moves, parties))
        .or(() -> supposedOf(date, moves, parties))
        .or(() -> retold.lately(fact, date, moves, parties))
        .or(() -> within(date, moves, parties, apart))
        .or(() -> ofNight(date, moves, parties, apart))
        .orElseGet(() -> open(Optional.of(date)));
  }

  /** "The first stage took place on Sunday, when nine bodies were given up". */
  private boolean isOpenedBy(Fact fact, Occasion one) {
    int act = fact.mention().start();
    return one.moves.isEmpty()
        && one.facts.getLast().sentence().equals(fact.sentence())
        && !lattice.tokens().get(Math.max(0, act - 1)).key().equals(";");
  }

  /**
   * "Its ministry said on Thursday that three had come home": of the exchange of Wednesday, if that
   * lacks a figure that way.
   */
  boolean isSaidLater(DateSpan day, List<Move> moves, Set<Party> parties) {
    return !moves.isEmpty()
        && current
            .filter(one -> sameParties(one, parties))
            .filter(one -> Nearness.isSoonAfter(day, one))
            .filter(
                one ->
                    moves.stream().noneMatch(move -> one.tellsFigureOf(move) && !one.tells(move)))
            .isPresent();
  }

  /** The occasion of a date that nothing resolves: the one told with the same words. */
  private Optional<Occasion> unresolved(
      String words, List<Move> moves, Set<Party> parties, boolean apart) {
    boolean told =
        all.stream()
            .filter(one -> one.unresolved().filter(other -> !other.equals(words)).isEmpty())
            .anyMatch(one -> moves.stream().anyMatch(one::tells));
    if (all.isEmpty() || told) {
      return Optional.empty();
    }
    return all.stream()
        .filter(one -> one.unresolved().equals(Optional.of(words)) && fits(one, parties, apart))
        .findFirst()
        .or(() -> Optional.of(open()));
  }

  /** What a headline told without its date gets it from the sentence that tells the same. */
  private Optional<Occasion> undatedOf(Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    Optional<Occasion> same =
        all.stream()
            .filter(one -> one.date().isEmpty() && sameParties(one, parties))
            .filter(one -> moves.stream().anyMatch(one::tells))
            .filter(one -> one.hasHappened() || !lead.isBackground(date.value()))
            .findFirst();
    same.ifPresent(one -> one.dateIfNone(date));
    return same;
  }

  /** A headline without a day gets it from the sentence that tells as many. */
  private Optional<Occasion> supposedOf(Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    Optional<Occasion> same =
        all.stream()
            .filter(one -> one.isDateSupposed() && sameParties(one, parties))
            .filter(
                one -> one.date().filter(news -> Nearness.isRecent(date.value(), news)).isPresent())
            .filter(one -> !moves.isEmpty() && moves.stream().allMatch(one::tells))
            .findFirst();
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  /** "Came home at the weekend", and further on "on Saturday": the same, unless figures differ. */
  private Optional<Occasion> within(
      Told<DateSpan> date, List<Move> moves, Set<Party> parties, boolean apart) {
    Optional<Occasion> same =
        agreeing(moves, parties, apart)
            .filter(one -> Nearness.holds(one, date.value()))
            .findFirst();
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  /** "Came home on Thursday", and further on "in the night from Wednesday to Thursday". */
  private Optional<Occasion> ofNight(
      Told<DateSpan> date, List<Move> moves, Set<Party> parties, boolean apart) {
    return agreeing(moves, parties, apart)
        .filter(one -> Nearness.isOfNight(one, date.value()))
        .findFirst();
  }

  /** The occasions of some sides in which no other figures were told. */
  private Stream<Occasion> agreeing(List<Move> moves, Set<Party> parties, boolean apart) {
    return all.stream()
        .filter(one -> fits(one, parties, apart))
        .filter(
            one -> moves.stream().allMatch(move -> !one.tellsFigureOf(move) || one.tells(move)));
  }

  private static boolean fits(Occasion one, Set<Party> parties, boolean apart) {
    return sameParties(one, parties) && one.maybeOfBodies() == apart;
  }

  static boolean sameParties(Occasion one, Set<Party> parties) {
    return one.parties.isEmpty()
        || parties.isEmpty()
        || one.parties.containsAll(parties)
        || parties.containsAll(one.parties)
        || parties.stream().anyMatch(party -> Pair.isGroup(party) && one.parties.contains(party));
  }

  /** "Nine went to Latvia and three to Poland": one state may give up the people of several. */
  private static boolean isOfMore(Occasion one, Set<Party> parties) {
    Set<Party> all = new HashSet<>(one.parties);
    all.addAll(parties);
    return parties.stream().anyMatch(one.parties::contains)
        && all.stream().filter(Pair::isGroup).count() <= 1
        && !Conflicts.isWarAmong(all);
  }

  private Occasion undated(Fact fact, List<Move> moves, Set<Party> parties, boolean apart) {
    boolean planned = fact.act().status().equals(Optional.of(Status.PLANNED));
    if (all.isEmpty()) {
      return planned ? openPlan() : openNews();
    }
    Optional<Occasion> told =
        Stream.concat(current.stream(), all.stream())
            .filter(one -> sameParties(one, parties))
            .filter(one -> moves.stream().anyMatch(one::tells))
            .filter(one -> !(planned && isOfMore(fact) && isCompleted(one)))
            .findFirst();
    if (told.isPresent()) {
      return told.get();
    }
    if ((mentions(fact, "earlier") && mentions(fact, "swap"))
        || (mentions(fact, "foregoing") && !goesOnInSentence(fact))) {
      return open();
    }
    Occasion near = goingOn(fact, moves).orElseGet(this::open);
    if (!sameParties(near, parties) && !isOfMore(near, parties)) {
      return all.stream()
          .filter(one -> fits(one, parties, apart))
          .reduce((first, second) -> second)
          .orElseGet(this::open);
    }
    boolean figures = moves.stream().anyMatch(move -> move.people().count().isPresent());
    if (planned && !isOfSome(fact) && (figures || mentions(fact, "swap")) && isOver(near)) {
      return open();
    }
    if (apart && !near.maybeOfBodies() && !near.goesOnWithBodies(moves)) {
      return dayOf(fact, near, parties);
    }
    if (Trades.callsOffAnother(fact, near)) {
      return open();
    }
    if (isDone(fact)
        && isPlan(near)
        && (figures
            ? isAhead(near) || (isMutual(fact) && moves.stream().allMatch(near::tellsFarFrom))
            : fact.act().kind() == ActKind.EXCHANGE)) {
      return all.stream()
          .filter(one -> fits(one, parties, apart) && isCompleted(one))
          .findFirst()
          .orElseGet(this::openNews);
    }
    return near;
  }

  /** "Two of the Danes will go home", of those who were freed. */
  private boolean isOfSome(Fact fact) {
    return !lattice.within("partof", fact.mention().start(), fact.mention().end()).isEmpty();
  }

  /** "Another 40 are to be freed". */
  private boolean isOfMore(Fact fact) {
    int from = Math.max(fact.sentence().start(), fact.mention().start() - 1);
    return !lattice.within("another", from, fact.mention().end()).isEmpty();
  }

  /** Whether the act before, in the same sentence, was of the occasion told of last. */
  private boolean goesOnInSentence(Fact fact) {
    return current
        .filter(one -> one.facts.getLast().sentence().equals(fact.sentence()))
        .isPresent();
  }

  private Occasion dayOf(Fact fact, Occasion near, Set<Party> parties) {
    return near.date()
        .map(date -> dated(fact, date, List.of(), parties, true))
        .orElseGet(this::open);
  }

  /** Whether it is told of as to come, and with how many. */
  private static boolean isPlan(Occasion occasion) {
    return occasion.facts.stream()
            .allMatch(fact -> fact.act().status().equals(Optional.of(Status.PLANNED)))
        && occasion.facts.stream().anyMatch(fact -> fact.act().isCounted());
  }

  /** "250 from either side": no smaller part of a plan that both sides carried out. */
  private static boolean isMutual(Fact fact) {
    return fact.act().kind() == ActKind.EXCHANGE && !fact.act().each().isEmpty();
  }

  private boolean isAhead(Occasion plan) {
    return plan.date().filter(told -> lead.isAhead(told.value())).isPresent();
  }

  private static boolean isDone(Fact fact) {
    return fact.act().status().equals(Optional.of(Status.COMPLETED))
        && !Leftovers.found(fact.mention());
  }

  static boolean isCompleted(Occasion occasion) {
    return occasion.facts.stream()
        .anyMatch(fact -> fact.act().status().equals(Optional.of(Status.COMPLETED)));
  }

  /** Whether it has happened, or its day went by without it. */
  private boolean isOver(Occasion occasion) {
    return isCompleted(occasion)
        || (occasion.status() == Status.CANCELLED
            && occasion.date().filter(told -> lead.isBygone(told.value())).isPresent());
  }

  /** What is to come is not of the day of the news, unless it proves to have happened. */
  private Occasion openPlan() {
    Optional<Told<DateSpan>> news = lead.date();
    Occasion plan = open(news.filter(day -> lead.isAhead(day.value())));
    news.ifPresent(plan::dateIfDone);
    return plan;
  }

  /** News that gives no day is of today, unless it is told again with one. */
  private Occasion openNews() {
    Occasion news = open(lead.dateDone());
    news.supposeDate();
    return news;
  }

  private Occasion open() {
    return open(Optional.empty());
  }

  private Occasion open(Optional<Told<DateSpan>> date) {
    Occasion occasion = new Occasion(date);
    all.add(occasion);
    return occasion;
  }
}
