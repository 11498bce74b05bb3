package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.NotFreed;
import dev.handover.extraction.pattern.RunningSince;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the facts of an article, sentence by sentence, into occasions. */
final class Gatherer {
  private static final int MONTH_DAYS = 31;

  /** The longest date, in tokens. */
  private static final int DATE_TOKENS_MAX = 10;

  /** Who speaks this soon after an exchange was told speaks of it. */
  private static final int SILENT_MAX = 3;

  private final Lattice lattice;
  private final Speakers speakers;
  private final ActDates dates;
  private final Asides asides;
  private final Details details;
  private final Wherein wherein;
  private final Sides sides;
  private final Subject subject;
  private final Hedges hedges;
  private final Directions directions;
  private final Vouchers vouchers;
  private final GreatReleases greatReleases;
  private final DayAfterwards dayAfterwards;
  private final Occasions occasions;
  private final Meant meant;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Fact> admitted = new ArrayList<>();
  private final List<Move> admittedMoves = new ArrayList<>();

  Gatherer(Lattice lattice, Optional<LocalDate> published, Sides sides, Speakers speakers) {
    this.lattice = lattice;
    this.speakers = speakers;
    this.dates = new ActDates(lattice, published);
    this.asides = new Asides(lattice);
    this.wherein = new Wherein(lattice);
    this.details = new Details(lattice, dates.timeline());
    this.sides = sides;
    this.directions = new Directions(lattice, sides);
    this.occasions = new Occasions(lattice, dates.lead());
    this.meant = new Meant(lattice, dates.timeline(), occasions);
    this.subject = new Subject(lattice);
    this.hedges = new Hedges(lattice);
    this.vouchers = new Vouchers(lattice, speakers);
    this.greatReleases = new GreatReleases(lattice, published);
    this.dayAfterwards = new DayAfterwards(lattice, dates.timeline());
  }

  List<Occasion> gather() {
    if (subject.isMakeBelieve() || !subject.namesSide()) {
      lattice
          .labelled("act")
          .forEach(
              act ->
                  verdicts.add(
                      Verdict.dropped(act, "the article is of a film or a drill, or of no side")));
      return List.of();
    }
    List<Sentence> sentences = lattice.document().sentences();
    Preludes preludes = new Preludes(details);
    int silent = SILENT_MAX;
    for (Sentence sentence : sentences) {
      List<Told<Source>> cited = speakers.in(sentence);
      Optional<Occasion> before = occasions.current();
      Map<Mention, Occasion> told = new LinkedHashMap<>();
      for (Mention mention : lattice.within("act", sentence.start(), sentence.end())) {
        take(mention, sentence).ifPresent(occasion -> told.put(mention, occasion));
      }
      if (told.isEmpty()) {
        dayAfterwards.tell(sentence, occasions.current());
      }
      if (told.isEmpty() && mentionsAny(sentence, "tablerow")) {
        continue;
      }
      if (told.isEmpty() && details.refersBack(sentence)) {
        meant
            .byDay(sentence)
            .or(occasions::current)
            .ifPresent(one -> told.put(details.whole(sentence), one));
      } else if (told.isEmpty() && details.goesOn(sentence)) {
        meant.by(sentence).ifPresent(one -> told.put(details.whole(sentence), one));
      }
      silent = told.isEmpty() ? silent + 1 : 0;
      if (told.isEmpty() && isOfHandovers(sentence)) {
        Optional<Occasion> one = meant.by(sentence);
        boolean soon = silent <= SILENT_MAX && one.equals(occasions.current());
        one.filter(_ -> soon || mentionsAny(sentence, "matter"))
            .ifPresent(occasion -> occasion.addSources(cited));
      }
      if (isOfHandovers(sentence)) {
        Stream.concat(told.values().stream(), meant.by(sentence).stream())
            .findFirst()
            .ifPresent(one -> one.vouch(vouchers.in(sentence), cited));
      }
      if (occasions.all().isEmpty()) {
        preludes.keep(sentence, cited);
      } else {
        preludes.giveTo(occasions.all().getFirst(), sentence);
      }
      details.add(sentence, told, before);
      // A sentence may tell of two occasions; who says it is a source of both.
      for (Occasion occasion : told.values()) {
        occasion.addSources(cited);
      }
    }
    details.share(occasions.all());
    occasions.all().forEach(one -> one.settle(dates.lead()));
    Relevance relevance = new Relevance(lattice, sides, subject, admitted, admittedMoves);
    if (!relevance.isEnough()) {
      verdicts.replaceAll(one -> one.orDropped("too little tells of a handover, " + relevance));
      return List.of();
    }
    List<Occasion> apart = new Stages(new Repeats(occasions.all()).dropped()).apart();
    return new Frames(lattice, dates.lead()).without(apart);
  }

  /** What became of each act, in the order of the text. */
  List<Verdict> verdicts() {
    return verdicts;
  }

  /** "5,000 returned since the invasion", or "5,000 still in captivity", is no exchange. */
  private boolean isRunningTotal(Mention act, Sentence sentence, boolean dated) {
    return lattice.within("tally", sentence.start(), sentence.end()).stream()
            .filter(tally -> !greatReleases.isOne(tally, sentence))
            .anyMatch(tally -> act.overlaps(tally) || leadsUpTo(act, tally, dated))
        || ((mentionsAny(sentence, "heldnow") || runs(sentence))
            && !mentionsAny(sentence, "swap")
            && !act.value(Act.class).isPlannedOfEach()
            && !dated);
  }

  /** "Freed five Danes, two of whom flew home". */
  private boolean isOfSome(Mention act, Sentence sentence) {
    return lattice.within("partof", act.start(), act.end()).stream()
        .filter(some -> lattice.has("relativepronoun", some.end() - 1))
        .filter(some -> lattice.within("who", act.start(), some.start()).isEmpty())
        .anyMatch(some -> !lattice.within("act", sentence.start(), some.start()).isEmpty());
  }

  /** "Baku holds 60. Yerevan puts the number at 200." */
  private boolean isOfStillHeld(Mention recount) {
    return lattice.within("notfreed", 0, recount.start()).reversed().stream()
        .limit(1)
        .filter(held -> held.value() == NotFreed.HELD)
        .mapToInt(Mention::end)
        .anyMatch(from -> lattice.within("act", from, recount.start()).isEmpty());
  }

  /** "The number of captives freed by its efforts has come to 4,955": they are those counted. */
  private static boolean leadsUpTo(Mention mention, Mention tally, boolean dated) {
    Act act = mention.value(Act.class);
    return !dated
        && !act.isCounted()
        && act.kind() == ActKind.RETURN
        && act.holder().isEmpty()
        && act.receiver().isEmpty()
        && mention.end() <= tally.start();
  }

  private boolean runs(Sentence sentence) {
    return lattice.within("running", sentence.start(), sentence.end()).stream()
        .filter(since -> !(since.value() instanceof RunningSince.Open))
        .filter(since -> !(isEndOfDate(since) || isOfHeld(since) || greatReleases.isHistory(since)))
        .filter(since -> !lattice.overlaps("feat", since))
        .anyMatch(since -> asides.isOfTotal(since, sentence));
  }

  /** "133 soldiers, taken by the rebels in the fighting": it tells how they came to be held. */
  private boolean isOfHeld(Mention since) {
    return lattice.overlaps("heldclause", Math.max(0, since.start() - 1), since.end());
  }

  /** "In January of this year" is a month. */
  private boolean isEndOfDate(Mention since) {
    return lattice.within("date", since.start() - DATE_TOKENS_MAX, since.end()).stream()
        .anyMatch(date -> date.start() < since.start() && date.end() == since.end());
  }

  /** Whether a sentence without an act may speak of one exchange: not of all, nor of the war. */
  private boolean isOfHandovers(Sentence sentence) {
    return !mentionsAny(sentence, "tally", "heldnow") && !details.isOffTopic(sentence);
  }

  private Optional<Occasion> take(Mention read, Sentence sentence) {
    Optional<ActDate> own = dates.dated(read, sentence);
    Optional<Told<DateSpan>> done = own.map(ActDate::told);
    Optional<Told<DateSpan>> ahead = done.isEmpty() ? dayAhead(read, sentence) : Optional.empty();
    Optional<Told<DateSpan>> named = done.or(() -> ahead);
    Mention asTold = ahead.isPresent() ? planned(read) : conceded(read, sentence);
    List<Source> speaking =
        speakers.of(sentence, asTold.start(), asTold.end()).stream().map(Told::value).toList();
    Mention mention = wherein.read(asTold, sentence, speaking);
    Act act = mention.value(Act.class);
    Optional<String> refusal = refusal(mention, act, sentence, named);
    if (refusal.isPresent()) {
      verdicts.add(Verdict.dropped(mention, refusal.get()));
      return Optional.empty();
    }
    Fact fact = new Fact(act, mention, sentence, speaking);
    admitted.add(fact);
    List<Move> moves = directions.of(fact);
    admittedMoves.addAll(moves);
    if (!opens(act, named)) {
      Optional<Occasion> near = occasions.current();
      near.ifPresent(one -> one.add(fact, moves, directions.parties(fact)));
      near.ifPresent(one -> verdicts.add(taken(mention, one, moves)));
      return near;
    }
    Optional<Told<DateSpan>> date = named.filter(told -> isOfAct(told.value(), act, sentence));
    Optional<String> unresolved =
        date.isPresent() ? Optional.empty() : dates.unresolved(mention, sentence);
    boolean reported = isBy(own, ActDate.Ground.REPORTED);
    boolean set = isBy(own, ActDate.Ground.SET);
    Set<Party> concerned = directions.parties(fact);
    Optional<Told<DateSpan>> day =
        date.filter(told -> !reported || !occasions.isSaidLater(told.value(), moves, concerned))
            .filter(_ -> !set || !occasions.tellsAny(moves));
    Occasion occasion = occasions.take(fact, moves, concerned, day, unresolved);
    day.filter(_ -> reported).ifPresent(occasion::supposeIf);
    directions.whole(fact).ifPresent(whole -> occasion.part(whole, concerned));
    verdicts.add(taken(mention, occasion, moves));
    return Optional.of(occasion);
  }

  private static boolean isBy(Optional<ActDate> date, ActDate.Ground ground) {
    return date.filter(one -> one.ground() == ground).isPresent();
  }

  /** "50 for 50 on Friday", told on Wednesday, is to come: no verb says otherwise. */
  private Optional<Told<DateSpan>> dayAhead(Mention mention, Sentence sentence) {
    boolean nominal = mention.parts().stream().noneMatch(part -> part.value() instanceof VerbGroup);
    boolean done = mention.value(Act.class).status().equals(Optional.of(Status.COMPLETED));
    return nominal && done
        ? dates.of(planned(mention), sentence).filter(day -> dates.isAhead(day.value()))
        : Optional.empty();
  }

  /** "They are free after Damascus agreed to give up 150": it did. */
  private Mention conceded(Mention mention, Sentence sentence) {
    Act act = mention.value(Act.class);
    boolean after =
        mention.start() > sentence.start() && lattice.has("concession", mention.start() - 1);
    return after && act.status().equals(Optional.of(Status.PLANNED))
        ? mention.withValue(act.withStatus(Optional.of(Status.COMPLETED)))
        : mention;
  }

  private static Mention planned(Mention mention) {
    Act act = mention.value(Act.class);
    return mention.withValue(act.withStatus(Optional.of(Status.PLANNED)));
  }

  private Verdict taken(Mention act, Occasion occasion, List<Move> moves) {
    String ways =
        moves.stream()
            .map(move -> " " + move.people() + " to " + move.to().code())
            .collect(Collectors.joining(","));
    int number = occasions.all().indexOf(occasion) + 1;
    String sides = occasion.parties.stream().map(Party::code).collect(Collectors.joining(" and "));
    return new Verdict(
        act, "exchange " + number + " of " + sides + (moves.isEmpty() ? ", no direction" : ways));
  }

  /** Why an act tells of no handover. */
  private Optional<String> refusal(
      Mention mention, Act act, Sentence sentence, Optional<Told<DateSpan>> named) {
    if (act.status().isEmpty()) {
      return Optional.of("nothing says whether it happened");
    }
    if (act.kind() == ActKind.NOTHING) {
      return Optional.of("it only looks like an act");
    }
    if (isRunningTotal(mention, sentence, named.isPresent())) {
      return Optional.of("it is of a running total or of people still held");
    }
    if (act.kind() == ActKind.RECOUNT && isOfStillHeld(mention)) {
      return Optional.of("it counts those who are still held");
    }
    if (isOfSome(mention, sentence)) {
      return Optional.of("it tells of some of those whom the act before it tells of");
    }
    if (isOfSeason(act, named)) {
      return Optional.of("it sums up a season without a number");
    }
    if (named.isEmpty() && tellsNothingNew(mention)) {
      return Optional.of("it is a clause about whoever handed over, without a number");
    }
    Optional<String> noFact = hedges.whyNoFact(mention, sentence);
    if (noFact.isPresent() || subject.admits(act, sentence)) {
      return noFact;
    }
    return Optional.of("the article is on another subject");
  }

  /** "The swap of 3 June involved 20 soldiers" may be the first that is told of it. */
  private static boolean opens(Act act, Optional<Told<DateSpan>> date) {
    return switch (act.kind()) {
      case INVOLVEMENT -> date.isPresent();
      case WHEREABOUTS, RECOUNT -> false;
      default -> true;
    };
  }

  /** "The side that received them": people without a number, handed by nobody named to nobody. */
  private boolean tellsNothingNew(Mention mention) {
    Act act = mention.value(Act.class);
    boolean relative = mention.start() > 0 && lattice.has("relativepronoun", mention.start() - 1);
    return relative
        && (act.kind() == ActKind.RELEASE || act.kind() == ActKind.RECOVERY)
        && act.holder().isEmpty()
        && act.receiver().isEmpty()
        && act.people()
            .allMatch(people -> people.count().isEmpty() && people.nationality().isEmpty());
  }

  /** "The second time this year that they swapped prisoners" tells of no exchange of its own. */
  private static boolean isOfSeason(Act act, Optional<Told<DateSpan>> date) {
    return !act.isCounted()
        && date.map(Told::value)
            .filter(span -> span.precision() == Precision.VAGUE)
            .filter(span -> ChronoUnit.DAYS.between(span.start(), span.end()) > MONTH_DAYS)
            .isPresent();
  }

  /** "Men who fought in 2022 were among the freed": a vague time dates an exchange or a number. */
  private boolean isOfAct(DateSpan date, Act act, Sentence sentence) {
    return date.precision() != Precision.VAGUE
        || act.kind() == ActKind.EXCHANGE
        || act.kind() == ActKind.CANCELLATION
        || mentionsAny(sentence, "swap")
        || act.isCounted()
        || (act.kind() == ActKind.RELEASE && act.holder().isPresent() && opensWithDate(sentence));
  }

  /** "In September, the rebels freed scores". */
  private boolean opensWithDate(Sentence sentence) {
    return lattice.at("date", sentence.start()).isPresent();
  }

  private boolean mentionsAny(Sentence sentence, String... labels) {
    return Stream.of(labels)
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }
}
