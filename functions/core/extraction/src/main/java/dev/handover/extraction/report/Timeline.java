package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.date.Shift;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of an article, those that lean on others resolved. "The day after" and "that September"
 * count from the date told just before: in their paragraph, else by its month in the paragraph
 * before, else in the last sentence with an act, else from the day of the news. A day without a
 * year goes on in the year of a bygone time that is being told of.
 */
final class Timeline {
  /** So many years back a time is history, in which a day without a year stays. */
  static final int HISTORY_YEARS = 5;

  private static final int WEEK_DAYS = 7;

  private static final Shift SAME_DAY = new Shift.Days(0);

  private static final Set<String> HEADED = Set.of("-", "–", "—", ":", ".");

  /** Between two dates of which one begins where the other ended stand so many tokens at most. */
  private static final int NEXT_MAX = 2;

  /** A day that "that day" points to stands so many tokens before it at most. */
  private static final int POINTED_MAX = 24;

  private final Lattice lattice;
  private final Asides asides;
  private final BitSet datelines;
  private final Optional<LocalDate> published;
  private final DatelineDay written;
  private final IdentityHashMap<Mention, DateValue> values = new IdentityHashMap<>();
  private final Optional<DateSpan> news;
  private Optional<DateSpan> ofAct;
  private Optional<DateSpan> ofParagraph = Optional.empty();
  private Optional<DateSpan> ofCalendar = Optional.empty();
  private Optional<DateSpan> ofParagraphBefore = Optional.empty();

  /** What was named last, be it a month or only a limit: "as early as May. On the 3rd of that". */
  private Optional<DateSpan> named = Optional.empty();

  private int namedEnd;

  private boolean toldOfAct;
  private Optional<Integer> year = Optional.empty();

  /** The year in which the article stays when a paragraph that counted years back is over. */
  private Optional<Integer> yearNamed = Optional.empty();

  /** Reads the dates in the order of the text, from the day of the news on. */
  Timeline(Lattice lattice, Lead lead) {
    this.lattice = lattice;
    this.asides = new Asides(lattice);
    this.datelines = Datelines.tokens(lattice);
    this.published = lead.published();
    this.written = lead.written();
    this.news = lead.date().map(Told::value);
    this.ofAct = news;
    int paragraph = -1;
    for (Sentence sentence : lattice.document().sentences()) {
      if (sentence.paragraph() != paragraph) {
        ofParagraph = Optional.empty();
        ofParagraphBefore = ofCalendar;
        ofCalendar = Optional.empty();
        year = yearNamed;
        paragraph = sentence.paragraph();
      }
      read(sentence);
    }
  }

  /** The day or days that a date names, of what has happened or of what is to come. */
  Optional<DateSpan> span(Mention date, boolean planned) {
    return named(date, planned).map(span -> written.of(date, span));
  }

  private Optional<DateSpan> named(Mention date, boolean planned) {
    return switch (values.getOrDefault(date, date.value(DateValue.class))) {
      case DateValue.Known(DateSpan span) -> Optional.of(span);
      case DateValue.Nearest(DateSpan past, DateSpan coming) ->
          Optional.of(planned ? coming : past);
      case DateValue.Yearless(DateSpan past, DateSpan coming) ->
          Optional.of(planned ? coming : past);
      case DateValue.FromTold(_), DateValue.Unresolved() -> Optional.empty();
    };
  }

  private void read(Sentence sentence) {
    boolean acts =
        !lattice.within("act", sentence.start(), sentence.end()).isEmpty()
            || !lattice.within("swap", sentence.start(), sentence.end()).isEmpty();
    for (Mention date : lattice.within("date", sentence.start(), sentence.end())) {
      DateValue value = resolved(date);
      values.put(date, value);
      Optional<DateSpan> span = span(date, false);
      if (span.isPresent()) {
        named = span;
        namedEnd = date.end();
        if (isYearOfNews(date, span.get())) {
          year = Optional.of(span.get().start().getYear());
          yearNamed = year;
        }
        if (asides.isOpenedYear(date)) {
          ofParagraph = span;
        }
        if (!asides.isAside(date, sentence) || headsEntry(date)) {
          year = isReckoned(date) && !acts ? year : Optional.of(span.get().start().getYear());
          yearNamed = isReckoned(date) ? yearNamed : year;
          ofParagraph = span;
          boolean told = !(value instanceof DateValue.Nearest) && !datelines.get(date.start());
          ofCalendar = told ? span : ofCalendar;
          ofAct = acts ? span : ofAct;
          toldOfAct |= acts;
        }
      }
    }
  }

  /** "And what happened this year?" closes the history told before, whatever it counts. */
  private boolean isYearOfNews(Mention date, DateSpan span) {
    return lattice.tokens().get(date.start()).key().equals("this")
        && published.filter(day -> span.start().getYear() == day.getYear()).isPresent();
  }

  /** "27 January 1973 – An accord is signed": the entries below go on in its year. */
  private boolean headsEntry(Mention date) {
    return lattice.startsParagraph(date.start())
        && date.end() < lattice.tokens().size()
        && HEADED.contains(lattice.tokens().get(date.end()).key());
  }

  /** "Hired five years ago" opens no history in which "in March" stays. */
  boolean isReckoned(Mention date) {
    return lattice.tokens().get(date.end() - 1).key().equals("ago");
  }

  private DateValue resolved(Mention date) {
    return switch (date.value(DateValue.class)) {
      case DateValue.FromTold(Shift shift) -> counted(shift, date);
      case DateValue.Yearless yearless ->
          year.filter(this::isHistory)
              .filter(_ -> !fallsOnItsWeekday(date, yearless.past()) && !isOfNews(yearless.past()))
              .<DateValue>map(past -> new DateValue.Known(in(yearless.past(), past)))
              .orElse(yearless);
      case DateValue value -> value;
    };
  }

  /** "Four came home last week": a day of that week is this year's, whatever else was told. */
  private boolean isOfNews(DateSpan span) {
    return isDay(span)
        && news.filter(week -> !isDay(week) && week.start().plusDays(WEEK_DAYS).isAfter(week.end()))
            .filter(week -> !span.start().isBefore(week.start()))
            .filter(week -> !span.end().isAfter(week.end()))
            .isPresent();
  }

  /** "Tuesday, March 11": the weekday tells the year. */
  private boolean fallsOnItsWeekday(Mention date, DateSpan span) {
    return lattice.within("weekday", date.start(), date.end()).stream()
        .anyMatch(day -> span.start().getDayOfWeek().name().equalsIgnoreCase((String) day.value()));
  }

  private DateValue counted(Shift shift, Mention date) {
    boolean next =
        shift.equals(SAME_DAY)
            && date.start() - namedEnd <= (pointsBack(date) ? POINTED_MAX : NEXT_MAX);
    boolean pointed = isOfUnitTold(shift) && pointsBack(date);
    Optional<DateSpan> last = named.filter(Timeline::isDay);
    return (next ? last : (isNear(date) && pointed ? named : ofParagraph).flatMap(shift::from))
        .or(() -> ofParagraphBefore.flatMap(shift::from))
        .or(() -> shift.equals(SAME_DAY) && !toldOfAct ? last : Optional.empty())
        .or(() -> ofAct.flatMap(shift::from))
        .map(found -> shift instanceof Shift.DayOfMonth ? ofEither(found) : known(found))
        .orElseGet(DateValue.Unresolved::new);
  }

  /** "On the 3rd of that month", "in May of that year". */
  private static boolean isOfUnitTold(Shift shift) {
    return shift instanceof Shift.DayOfMonth
        || shift instanceof Shift.DayOfYear
        || shift instanceof Shift.MonthOfYear
        || (shift instanceof Shift.Units units && units.unit() == ChronoUnit.YEARS);
  }

  private boolean isNear(Mention date) {
    return named.isPresent() && date.start() - namedEnd <= POINTED_MAX;
  }

  /** "Since January 19, a count shows. On that day": the day told last, whatever it limits. */
  private boolean pointsBack(Mention date) {
    return lattice.tokens().subList(date.start(), date.end()).stream()
        .anyMatch(token -> token.key().equals("that"));
  }

  private static boolean isDay(DateSpan span) {
    return span.precision() == Precision.DAY && span.start().equals(span.end());
  }

  /** "The 26th" that is still to come is that of the month before, unless it tells of a plan. */
  private DateValue ofEither(DateSpan day) {
    LocalDate told = day.start();
    if (published.isEmpty()) {
      return known(day);
    }
    LocalDate today = published.get();
    LocalDate past = told.isAfter(today) ? told.minusMonths(1) : told;
    LocalDate next = today.withDayOfMonth(Math.min(told.getDayOfMonth(), today.lengthOfMonth()));
    LocalDate coming =
        told.isAfter(today) ? told : next.isBefore(today) ? next.plusMonths(1) : next;
    return new DateValue.Nearest(DateSpan.day(past), DateSpan.day(coming));
  }

  private static DateValue known(DateSpan span) {
    return new DateValue.Known(span);
  }

  private boolean isHistory(int year) {
    return published.isPresent() && published.get().getYear() - year >= HISTORY_YEARS;
  }

  private static DateSpan in(DateSpan span, int year) {
    int years = year - span.start().getYear();
    LocalDate start = span.start().plusYears(years);
    LocalDate end = span.precision() == Precision.DAY ? start : span.end().plusYears(years);
    return new DateSpan(start, end, span.precision());
  }
}
