package dev.handover.extraction.report;

import dev.handover.extraction.date.Shift;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.DiaryEntries;
import dev.handover.extraction.report.ActDate.Ground;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The date of an act: of those in its sentence the one that stands nearest, by clauses. */
final class ActDates {
  /** A date further from its act, in words and clauses, is not the act's. */
  static final int DISTANCE_MAX = 20;

  /** A date that opens a sentence holds for all of it, as far as this many words further on. */
  static final int OPENING_REACH_MAX = 26;

  /** The longest words for how long ago, in tokens. */
  private static final int DISTANCE_WORDS_MAX = 6;

  /** No date of more words begins further from an act. */
  private static final int NEAR_MAX = 2 * OPENING_REACH_MAX;

  /** The day of a statement is not that of the act if there is another. */
  private static final int SAYING_COST = 14;

  /** A month is less of a date than a day, a year hardly one. */
  private static final int VAGUE_COST = 3;

  private static final int YEAR_COST = 10;
  private static final int YEAR_DAYS = 300;
  private static final int WEEK_DAYS = 7;

  /** Whoever reckons in weeks is off by no more days. */
  private static final int RECKONING_DAYS_MAX = 8;

  private final Lattice lattice;
  private final Optional<LocalDate> published;
  private final Asides asides;
  private final HeadingDates headings;
  private final Lead lead;
  private final Timeline timeline;
  private final SettingDates settings;
  private final GreatReleases greatReleases;

  ActDates(Lattice lattice, Optional<LocalDate> published) {
    this.lattice = lattice;
    this.published = published;
    this.asides = new Asides(lattice);
    this.lead = Lead.of(lattice, published);
    this.timeline = new Timeline(lattice, lead);
    this.headings = new HeadingDates(lattice, timeline);
    this.settings = new SettingDates(lattice, asides, timeline);
    this.greatReleases = new GreatReleases(lattice, published);
  }

  Timeline timeline() {
    return timeline;
  }

  /** A date line over the text tells when it was published. */
  private boolean isOfPublication(DateSpan span) {
    return published.filter(day -> span.equals(DateSpan.day(day))).isPresent();
  }

  private record Candidate(Mention date, DateSpan span, boolean ofSaying, int distance) {}

  /** The date of an act: that of its own sentence, else the one that is set above it. */
  Optional<Told<DateSpan>> of(Mention act, Sentence sentence) {
    return dated(act, sentence).map(ActDate::told);
  }

  /** The date of an act, and how the text gives it. */
  Optional<ActDate> dated(Mention act, Sentence sentence) {
    Optional<Candidate> near = inSentence(act, sentence);
    Optional<ActDate> reckoned = reckoned(act, sentence, near);
    if (reckoned.isPresent()) {
      return reckoned;
    }
    return near.or(() -> shared(act, sentence))
        .map(this::dated)
        .or(
            () ->
                headings
                    .of(sentence)
                    .filter(told -> DiaryEntries.found(act) || !isOfPublication(told.value()))
                    .map(this::dayOfNewsIn)
                    .map(told -> new ActDate(told, Ground.INHERITED)))
        .or(() -> setBefore(act, sentence));
  }

  private Optional<ActDate> setBefore(Mention act, Sentence sentence) {
    return Optional.of(sentence)
        .filter(_ -> act.value(Act.class).isCounted())
        .flatMap(one -> settings.of(one, isPlanned(act)))
        .filter(date -> isPlanned(act) == isAhead(date.told().value()));
  }

  /** "A day after 22 came home, families waited": counted back from the day of what is told. */
  private Optional<ActDate> reckoned(Mention act, Sentence sentence, Optional<Candidate> near) {
    Optional<DateSpan> day =
        near.filter(one -> one.date().end() < act.start() && !one.ofSaying())
            .or(() -> ofActBefore(act, sentence))
            .map(Candidate::span)
            .or(() -> published.map(DateSpan::day));
    boolean counted =
        act.value(Act.class).isCounted()
            && act.parts().stream().noneMatch(part -> part.origin().equals("pronoun"));
    return !counted
        ? Optional.empty()
        : lattice
            .within("distance", Math.max(0, act.start() - DISTANCE_WORDS_MAX), act.start())
            .stream()
            .filter(words -> words.end() == act.start())
            .findFirst()
            .flatMap(
                words ->
                    day.flatMap(words.value(Shift.class)::from)
                        .map(
                            span ->
                                new Told<>(
                                    span, lattice.document().quote(words.start(), words.end()))))
            .map(told -> new ActDate(told, Ground.EXPLICIT));
  }

  /** "What happened this week?" over what the head of the article tells of Thursday. */
  private Told<DateSpan> dayOfNewsIn(Told<DateSpan> told) {
    return lead.told()
        .filter(_ -> isWeek(told.value()))
        .filter(day -> day.value().precision() == Precision.DAY)
        .filter(day -> !day.value().start().isBefore(told.value().start()))
        .filter(day -> !day.value().end().isAfter(told.value().end()))
        .orElse(told);
  }

  private static boolean isWeek(DateSpan span) {
    return span.precision() == Precision.VAGUE
        && ChronoUnit.DAYS.between(span.start(), span.end()) < WEEK_DAYS;
  }

  /**
   * The words of a date that nothing resolves: in an article without a date of its own "Friday" is
   * no day, but another one than "early February".
   */
  Optional<String> unresolved(Mention act, Sentence sentence) {
    return datesNear(act, sentence).stream()
        .filter(date -> !asides.isAside(date, sentence))
        .filter(date -> timeline.span(date, false).isEmpty())
        .filter(date -> distance(act, date) <= DISTANCE_MAX)
        .min(Comparator.comparingInt(date -> distance(act, date)))
        .map(date -> lattice.tokens().get(date.end() - 1).key());
  }

  /** "On May 6 Chad freed 9 men, all of them ill, while Sudan let go 12": one day for both. */
  private Optional<Candidate> shared(Mention act, Sentence sentence) {
    List<Mention> before = lattice.within("act", sentence.start(), act.start());
    if (before.isEmpty() || isPlanned(act)) {
      return Optional.empty();
    }
    Mention previous = before.getLast();
    return inSentence(previous, sentence)
        .filter(one -> one.date().end() <= previous.start() && !one.ofSaying())
        .filter(_ -> !lattice.standsBetween("date", previous, act));
  }

  /** "On Monday it freed 45, a day after nine came home": Monday, whoever says so between. */
  private Optional<Candidate> ofActBefore(Mention act, Sentence sentence) {
    return lattice.within("act", sentence.start(), act.start()).stream()
        .reduce((_, last) -> last)
        .flatMap(previous -> inSentence(previous, sentence))
        .filter(one -> !one.ofSaying() && one.date().end() < act.start());
  }

  /** The dates of a sentence that can be near enough to an act in it. */
  private List<Mention> datesNear(Mention act, Sentence sentence) {
    return lattice.within(
        "date",
        Math.max(sentence.start(), act.start() - NEAR_MAX),
        Math.min(sentence.end(), act.end() + NEAR_MAX));
  }

  private static boolean isPlanned(Mention act) {
    return act.value(Act.class).status().equals(Optional.of(Status.PLANNED));
  }

  private ActDate dated(Candidate candidate) {
    return new ActDate(
        new Told<>(
            candidate.span(),
            lattice.document().quote(candidate.date().start(), candidate.date().end())),
        candidate.ofSaying() ? Ground.REPORTED : Ground.EXPLICIT);
  }

  private Optional<Candidate> inSentence(Mention act, Sentence sentence) {
    boolean planned = isPlanned(act);
    List<Candidate> candidates =
        datesNear(act, sentence).stream()
            .filter(date -> !lead.isDateline(date, sentence) || isBackground(date))
            .filter(date -> !asides.isOfTheirStory(date, act))
            .filter(
                date ->
                    introduces(date, act) || opensHistory(date) || !asides.isAside(date, sentence))
            .flatMap(date -> candidate(act, date, sentence, planned).stream())
            .filter(one -> !(planned && (one.ofSaying() || asides.isOfAgreeing(one.date(), act))))
            .sorted(Comparator.comparingInt(Candidate::distance))
            .toList();
    return candidates.stream()
        .findFirst()
        .map(nearest -> withinIt(nearest, candidates))
        .map(nearest -> toTheDay(nearest, candidates))
        .map(nearest -> asSaid(nearest, candidates));
  }

  /** "12 February – " in a list of what happened in one year long ago dates no news. */
  private boolean isBackground(Mention date) {
    return timeline.span(date, false).filter(lead::isBackground).isPresent();
  }

  /** "175 come home today, he wrote on Saturday": today is Saturday. */
  private Candidate asSaid(Candidate nearest, List<Candidate> candidates) {
    boolean today =
        !lattice.within("today", nearest.date().start(), nearest.date().end()).isEmpty()
            && isOfPublication(nearest.span());
    return !today
        ? nearest
        : candidates.stream().filter(Candidate::ofSaying).findFirst().orElse(nearest);
  }

  /** "From 24 May, the second day of the May exchange": of a month and a day of it the day. */
  private static Candidate withinIt(Candidate nearest, List<Candidate> candidates) {
    return nearest.span().precision() != Precision.VAGUE
        ? nearest
        : candidates.stream()
            .filter(one -> one.span().precision() == Precision.DAY && !one.ofSaying())
            .filter(one -> !one.span().start().isBefore(nearest.span().start()))
            .filter(one -> !one.span().end().isAfter(nearest.span().end()))
            .findFirst()
            .orElse(nearest);
  }

  /** "Three weeks ago, on 22 November": of a day reckoned back and one named near it the latter. */
  private Candidate toTheDay(Candidate nearest, List<Candidate> candidates) {
    return !timeline.isReckoned(nearest.date())
        ? nearest
        : candidates.stream()
            .filter(one -> one.span().precision() == Precision.DAY && !one.ofSaying())
            .filter(one -> !timeline.isReckoned(one.date()))
            .filter(
                one ->
                    Math.abs(ChronoUnit.DAYS.between(one.span().start(), nearest.span().start()))
                        <= RECKONING_DAYS_MAX)
            .findFirst()
            .orElse(nearest);
  }

  private Optional<Candidate> candidate(
      Mention act, Mention date, Sentence sentence, boolean planned) {
    boolean opens = opens(date, sentence) && date.end() <= act.start();
    boolean ofSaying =
        asides.isOfSaying(date, sentence) || (planned && opens && asides.isOfTelling(date, act));
    int far = distance(act, date);
    return timeline
        .span(date, planned)
        .filter(span -> planned || !isAhead(span))
        .filter(_ -> far <= (opens || ofSaying ? OPENING_REACH_MAX : DISTANCE_MAX))
        .filter(_ -> !isOfNext(act, date))
        .map(
            span ->
                new Candidate(
                    date,
                    span,
                    ofSaying,
                    (opens ? far / 2 : far) + (ofSaying ? SAYING_COST : 0) + cost(span)));
  }

  /** "On Friday Chad freed 40", "Set for Friday, it is to free 40". */
  private boolean opens(Mention date, Sentence sentence) {
    return date.start() == sentence.start()
        || lattice
            .at("prospect", sentence.start())
            .filter(words -> words.end() == date.start())
            .isPresent();
  }

  /** "Freed 40; the rest follow in June": a day in the words of the next. */
  private boolean isOfNext(Mention act, Mention date) {
    return date.start() >= act.end()
        && !act.overlaps(date)
        && lattice.within("act", act.end(), date.end() + NEAR_MAX).stream()
            .filter(next -> next.overlaps(date))
            .anyMatch(next -> isPlanned(next) != isPlanned(act) || isListed(act, next));
  }

  /** Whether a semicolon parts the two. */
  private boolean isListed(Mention one, Mention next) {
    return lattice.tokens().subList(one.end(), Math.max(one.end(), next.start())).stream()
        .anyMatch(token -> token.key().equals(";"));
  }

  /** What the article opens with. */
  Lead lead() {
    return lead;
  }

  /** What has happened did not happen on a day to come. */
  boolean isAhead(DateSpan span) {
    return published.filter(today -> span.start().isAfter(today)).isPresent();
  }

  private static int cost(DateSpan span) {
    if (span.precision() != Precision.VAGUE) {
      return 0;
    }
    return ChronoUnit.DAYS.between(span.start(), span.end()) > YEAR_DAYS ? YEAR_COST : VAGUE_COST;
  }

  /** "Since 18 October, when 95 were swapped": the date of what follows, whatever it limits. */
  private boolean introduces(Mention date, Mention act) {
    int when = lattice.tokens().get(Math.min(date.end(), act.start())).key().equals(",") ? 1 : 0;
    return date.end() + when < act.start()
        && lattice.at("introducing", date.end() + when).isPresent()
        && isNextTo(date, act);
  }

  /** "In 1991 it freed 51", told long after. */
  private boolean opensHistory(Mention date) {
    return asides.isOpenedYear(date) && greatReleases.isHistory(date);
  }

  /** Whether no other date stands between. */
  private boolean isNextTo(Mention date, Mention act) {
    return !lattice.standsBetween("date", date, act);
  }

  private int distance(Mention act, Mention date) {
    if (act.overlaps(date) || introduces(date, act)) {
      return 0;
    }
    return date.start() >= act.end() ? far(act.end(), date.start()) : far(date.end(), act.start());
  }

  /** Words count one each, the beginnings of clauses more. */
  private int far(int from, int to) {
    return 1
        + to
        - from
        + lattice.within("clause", from, to).stream()
            .mapToInt(mark -> Integer.parseInt(mark.value(String.class)))
            .sum();
  }
}
