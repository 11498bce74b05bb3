package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the occasions of an article apart: which one an act belongs to, by its date, its figures
 * and its place in the text.
 */
final class Occasions {
  /** What a number without a noun is taken for may be bodies. */
  private static final Set<People> UNCERTAIN = Set.of(People.REMAINS, People.PEOPLE);

  /** Who is welcomed was handed over so many days before, at most. */
  private static final int AGAIN_DAYS_MAX = 3;

  /** A weekend or a week, of which one day is told later. */
  private static final int WITHIN_DAYS_MAX = 7;

  /** What a headline tells was no more days before. */
  private static final int NEWS_DAYS_MAX = 2;

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
    boolean counted = moves.stream().anyMatch(move -> move.people().count().isPresent());
    if (!counted || fact.sentence().paragraph() == paragraph) {
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
    boolean apart = isOfBodiesAlone(fact, moves);
    Occasion occasion =
        date.map(told -> dated(fact, told, moves, parties, apart))
            .or(() -> unresolved.flatMap(words -> unresolved(words, moves, parties, apart)))
            .orElseGet(() -> undated(fact, moves, parties, apart));
    unresolved.filter(_ -> date.isEmpty()).ifPresent(occasion::unresolvedIfNone);
    if (!apart && !moves.isEmpty()) {
      occasion.tellWithLiving();
    }
    occasion.add(fact, moves, parties);
    current = Optional.of(occasion);
    paragraph = fact.sentence().paragraph();
    return occasion;
  }

  /** Bodies that are told as an act of their own are an exchange of their own. */
  private boolean isOfBodiesAlone(Fact fact, List<Move> moves) {
    boolean bodies = !moves.isEmpty() && moves.stream().allMatch(Move::isOfBodies);
    return bodies
        && !mentions(fact, "swap")
        && !mentions(fact, "together")
        && !isToldWithLiving(fact);
  }

  /** "Russia freed 32 soldiers and gave back a body". */
  private boolean isToldWithLiving(Fact fact) {
    return lattice.within("act", fact.sentence().start(), fact.sentence().end()).stream()
        .flatMap(act -> act.value(Act.class).people())
        .filter(people -> people.count().isPresent())
        .anyMatch(people -> !UNCERTAIN.contains(people.people()));
  }

  private boolean mentions(Fact fact, String label) {
    return !lattice.within(label, fact.sentence().start(), fact.sentence().end()).isEmpty();
  }

  private Occasion dated(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties, boolean apart) {
    List<Occasion> ofDay =
        all.stream()
            .filter(one -> one.date().filter(told -> told.value().equals(date.value())).isPresent())
            .filter(one -> sameParties(one, parties))
            .toList();
    return ofDay.stream()
        .filter(one -> moves.stream().anyMatch(one::tells))
        .findFirst()
        .or(() -> ofDay.stream().filter(one -> one.maybeOfBodies() == apart).findFirst())
        .or(() -> undatedOf(date, moves, parties))
        .or(() -> toldAgain(fact, date, moves, parties))
        .or(() -> supposedOf(date, moves, parties))
        .or(() -> within(date, moves, parties, apart))
        .orElseGet(() -> open(Optional.of(date)));
  }

  /**
   * "Its ministry said on Thursday that three had come home": of the exchange of Wednesday, if that
   * lacks a figure that way.
   */
  boolean isSaidLater(DateSpan day, List<Move> moves, Set<Party> parties) {
    return !moves.isEmpty()
        && current
            .filter(one -> sameParties(one, parties))
            .filter(
                one ->
                    one.date()
                        .filter(told -> isSoonBefore(told.value().end(), day.start()))
                        .isPresent())
            .filter(
                one ->
                    moves.stream().noneMatch(move -> one.tellsFigureOf(move) && !one.tells(move)))
            .isPresent();
  }

  /** The occasion of a date that nothing resolves: the one told with the same words. */
  private Optional<Occasion> unresolved(
      String words, List<Move> moves, Set<Party> parties, boolean apart) {
    boolean told = moves.stream().anyMatch(move -> all.stream().anyMatch(one -> one.tells(move)));
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

  /**
   * "Were welcomed on Sunday", and further on "the 82 were handed over on Saturday": the same ones,
   * who were handed over first and welcomed later.
   */
  private Optional<Occasion> toldAgain(
      Fact fact, Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    if (!isDefinite(fact, moves)) {
      return Optional.empty();
    }
    Optional<Occasion> same =
        all.stream()
            .filter(one -> sameParties(one, parties))
            .filter(
                one ->
                    one.date()
                        .filter(told -> isSoonBefore(date.value().start(), told.value().start()))
                        .isPresent())
            .filter(one -> moves.stream().anyMatch(one::tells))
            .findFirst();
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  /** A headline without a day gets it from the sentence that tells as many. */
  private Optional<Occasion> supposedOf(Told<DateSpan> date, List<Move> moves, Set<Party> parties) {
    Optional<Occasion> same =
        all.stream()
            .filter(one -> one.isDateSupposed() && sameParties(one, parties))
            .filter(one -> one.date().filter(news -> isRecent(date.value(), news)).isPresent())
            .filter(one -> !moves.isEmpty() && moves.stream().allMatch(one::tells))
            .findFirst();
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  private static boolean isRecent(DateSpan date, Told<DateSpan> news) {
    LocalDate today = news.value().start();
    return !date.start().isAfter(today)
        && !date.end().isBefore(today.minusDays(NEWS_DAYS_MAX))
        && ChronoUnit.DAYS.between(date.start(), date.end()) <= WITHIN_DAYS_MAX;
  }

  /** "Came home at the weekend", and further on "on Saturday": the same, unless figures differ. */
  private Optional<Occasion> within(
      Told<DateSpan> date, List<Move> moves, Set<Party> parties, boolean apart) {
    Optional<Occasion> same =
        all.stream()
            .filter(one -> fits(one, parties, apart) && holds(one, date.value()))
            .filter(
                one -> moves.stream().allMatch(move -> !one.tellsFigureOf(move) || one.tells(move)))
            .findFirst();
    same.ifPresent(one -> one.redate(date));
    return same;
  }

  /** Whether the few days that an occasion is dated by have one day among them. */
  private static boolean holds(Occasion one, DateSpan day) {
    return one.date()
        .map(Told::value)
        .filter(span -> !span.equals(day) && day.start().equals(day.end()))
        .filter(span -> !day.start().isBefore(span.start()) && !day.end().isAfter(span.end()))
        .filter(span -> ChronoUnit.DAYS.between(span.start(), span.end()) <= WITHIN_DAYS_MAX)
        .isPresent();
  }

  private static boolean isSoonBefore(LocalDate earlier, LocalDate later) {
    long days = ChronoUnit.DAYS.between(earlier, later);
    return days > 0 && days <= AGAIN_DAYS_MAX;
  }

  /** Whether its people are told of as known: "the 82", "all 14", or by their names. */
  private boolean isDefinite(Fact fact, List<Move> moves) {
    return moves.stream().anyMatch(Move::isOfNamed)
        || lattice.within("who", fact.mention().start(), fact.mention().end()).stream()
            .anyMatch(who -> who.start() > 0 && isKnown(who.start()));
  }

  private boolean isKnown(int at) {
    return lattice.has("definite", at) || lattice.has("definite", at - 1);
  }

  private static boolean fits(Occasion one, Set<Party> parties, boolean apart) {
    return sameParties(one, parties) && one.maybeOfBodies() == apart;
  }

  private static boolean sameParties(Occasion one, Set<Party> parties) {
    return one.parties.isEmpty()
        || parties.isEmpty()
        || one.parties.containsAll(parties)
        || parties.containsAll(one.parties)
        || parties.stream().anyMatch(party -> Pair.isGroup(party) && one.parties.contains(party));
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
            .findFirst();
    if (told.isPresent()) {
      return told.get();
    }
    if ((mentions(fact, "earlier") && mentions(fact, "swap"))
        || (mentions(fact, "foregoing") && !goesOnInSentence(fact))) {
      return open();
    }
    Occasion near = goingOn(fact, moves).orElseGet(this::open);
    if (!sameParties(near, parties)) {
      return all.stream()
          .filter(one -> fits(one, parties, apart))
          .reduce((first, second) -> second)
          .orElseGet(this::open);
    }
    boolean figures = moves.stream().anyMatch(move -> move.people().count().isPresent());
    if (planned && (figures || mentions(fact, "swap")) && isCompleted(near)) {
      return open();
    }
    if (apart && !near.maybeOfBodies()) {
      return dayOf(fact, near, parties);
    }
    return near;
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

  private static boolean isCompleted(Occasion occasion) {
    return occasion.facts.stream()
        .anyMatch(fact -> fact.act().status().equals(Optional.of(Status.COMPLETED)));
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
    Occasion news = open(lead.date());
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
