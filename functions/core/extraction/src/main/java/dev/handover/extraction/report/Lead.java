package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day of the news, which dates what the head of an article tells without a date: the first day
 * that its sentences name, if that is a recent one; else the published day itself, since news that
 * gives no day is of today.
 */
record Lead(Lattice lattice, Optional<LocalDate> published, DatelineDay written) {
  /** How many sentences the head has: title, byline, date line and the first paragraphs. */
  static final int SENTENCES_MAX = 12;

  /** How far before its day a plan is told: "to follow on Friday". */
  private static final int PLAN_REACH_MAX = 2;

  /** News is about the last days. */
  static final int DAYS_BACK_MAX = 6;

  /** And about the next, where it is announced. */
  static final int DAYS_AHEAD_MAX = 7;

  /** A dateline is short: a place or two, the date, the agency. */
  static final int DATELINE_TOKENS_MAX = 12;

  /** No news is so many days older than its publication. */
  static final int DATELINE_DAYS_MAX = 3;

  /** A dateline stands above the text or opens it. */
  static final int DATELINE_PARAGRAPHS_MAX = 6;

  static Lead of(Lattice lattice, Optional<LocalDate> published) {
    return new Lead(lattice, published, DatelineDay.of(lattice, published));
  }

  /** The day of the news, told or not. */
  Optional<Told<DateSpan>> date() {
    return told().or(this::unsaid);
  }

  /** The day of news that has happened: none that is still to come. */
  Optional<Told<DateSpan>> dateDone() {
    return told().filter(day -> !isAhead(day.value())).or(this::unsaid);
  }

  /** The day that the head tells. */
  Optional<Told<DateSpan>> told() {
    return anniversary()
        .or(
            () ->
                head()
                    .filter(this::isProse)
                    .filter(sentence -> !lattice.has("comparing", sentence.start()))
                    .flatMap(this::days)
                    .findFirst()
                    .filter(day -> !isBackground(day.value())));
  }

  /** "On this day | 29 January 2004": the day of what is told, however long ago. */
  private Optional<Told<DateSpan>> anniversary() {
    return head()
        .filter(sentence -> lattice.has("onthisday", sentence.start()))
        .flatMap(sentence -> dates(sentence).stream())
        .flatMap(
            date ->
                day(date, false)
                    .map(day -> new Told<>(day, lattice.document().quote(date.start(), date.end())))
                    .stream())
        .findFirst();
  }

  /** Whether a day is that of publication. */
  boolean isPublished(DateSpan day) {
    return published.map(DateSpan::day).equals(Optional.of(day));
  }

  /** Whether a day is still to come. */
  boolean isAhead(DateSpan day) {
    return published.filter(today -> day.end().isAfter(today)).isPresent();
  }

  /** What is of a day to come has not happened yet; what is of a bygone one has. */
  Optional<Status> statusOn(DateSpan day) {
    return published.flatMap(
        today ->
            day.start().isAfter(today)
                ? Optional.of(Status.PLANNED)
                : day.end().isBefore(today) ? Optional.of(Status.COMPLETED) : Optional.empty());
  }

  private Stream<Sentence> head() {
    return lattice.document().sentences().stream().limit(SENTENCES_MAX);
  }

  private Optional<Told<DateSpan>> unsaid() {
    return written
        .written()
        .or(() -> published.map(DateSpan::day))
        .map(day -> new Told<>(day, publication(day)));
  }

  /** The words that show the published day: a date line or dateline, or the title. */
  private Evidence publication(DateSpan day) {
    List<Sentence> sentences = lattice.document().sentences();
    return head()
        .flatMap(sentence -> dates(sentence).stream())
        .filter(date -> day(date, false).equals(Optional.of(day)))
        .map(date -> lattice.document().quote(date.start(), date.end()))
        .findFirst()
        .orElseGet(() -> lattice.document().quote(sentences.getFirst()));
  }

  /** A sentence, and not a byline or the line of a date. */
  private boolean isProse(Sentence sentence) {
    return lattice.tokens().subList(sentence.end() - 1, sentence.end()).stream()
            .anyMatch(token -> token.key().equals(".") || token.key().equals("\""))
        || tells(sentence, "say.past", "verb.group", "swap");
  }

  /** "The rebels said on Monday they would free nobody": not the day of those who came out. */
  private static boolean tellsOnlyWhatIsNot(List<Mention> acts) {
    return !acts.isEmpty()
        && acts.stream().allMatch(act -> act.value(Act.class).status().isEmpty());
  }

  private boolean tells(Sentence sentence, String... labels) {
    return Stream.of(labels)
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  /** The days that count: recent ones, and older ones with which the background begins. */
  private Stream<Told<DateSpan>> days(Sentence sentence) {
    Asides asides = new Asides(lattice);
    List<Mention> acts = lattice.within("act", sentence.start(), sentence.end());
    boolean planned = arePlanned(acts);
    boolean background = tells(sentence, "act", "swap");
    return dates(sentence).stream()
        .filter(date -> !isDateline(date, sentence) && !asides.isAside(date, sentence))
        .filter(date -> planned || !isOfPlan(date, sentence))
        .filter(date -> !(tellsOnlyWhatIsNot(acts) && asides.isOfSaying(date, sentence)))
        .filter(date -> !(planned && acts.stream().allMatch(act -> asides.isOfAgreeing(date, act))))
        .flatMap(
            date ->
                day(
                    date,
                    planned
                        && !asides.isOfSaying(date, sentence)
                        && acts.stream()
                            .noneMatch(
                                act ->
                                    asides.isOfAgreeing(date, act)
                                        || asides.isOfTelling(date, act)))
                    .map(day -> written.of(date, day))
                    .filter(day -> isRecent(day, planned) || (background && isBackground(day)))
                    .map(day -> new Told<>(day, lattice.document().quote(date.start(), date.end())))
                    .stream());
  }

  private List<Mention> dates(Sentence sentence) {
    return lattice.within("date", sentence.start(), sentence.end());
  }

  private static boolean arePlanned(List<Mention> acts) {
    return !acts.isEmpty()
        && acts.stream()
            .allMatch(act -> act.value(Act.class).status().equals(Optional.of(Status.PLANNED)));
  }

  /** "95 a side let go; 100 to follow on Friday": the day of what is to come beside the news. */
  private boolean isOfPlan(Mention date, Sentence sentence) {
    return lattice.within("prospect", sentence.start(), date.start()).stream()
        .anyMatch(word -> date.start() - word.end() <= PLAN_REACH_MAX);
  }

  private static Optional<DateSpan> day(Mention date, boolean planned) {
    Optional<DateSpan> span =
        switch (date.value(DateValue.class)) {
          case DateValue.Known(DateSpan known) -> Optional.of(known);
          case DateValue.Nearest(DateSpan past, DateSpan coming) ->
              Optional.of(planned ? coming : past);
          case DateValue.Yearless(DateSpan past, DateSpan coming) ->
              Optional.of(planned ? coming : past);
          case DateValue.FromTold(_), DateValue.Unresolved() -> Optional.empty();
        };
    return span.filter(found -> found.precision() != Precision.VAGUE);
  }

  /** "KYIV, March 5 (Agency) –" names the published day, not that of the news. */
  boolean isDateline(Mention date, Sentence sentence) {
    return date.start() - sentence.start() <= DATELINE_TOKENS_MAX
        && lattice.tokens().subList(sentence.start(), date.end()).stream()
            .noneMatch(Lead::isLowerCase)
        && opensText(date.end(), sentence.end())
        && !isOfEntry(date, sentence);
  }

  /** "Fri 13 – 64 bodies" in a diary of the month: an entry, not a dateline of an old day. */
  private boolean isOfEntry(Mention date, Sentence sentence) {
    return sentence.paragraph() >= DATELINE_PARAGRAPHS_MAX
        || date.value(DateValue.class) instanceof DateValue.FromTold
        || day(date, false).filter(day -> isBefore(day, DATELINE_DAYS_MAX)).isPresent();
  }

  private static boolean isLowerCase(Token token) {
    return token.isWord() && !token.capitalised();
  }

  private boolean opensText(int start, int end) {
    List<Token> next = lattice.tokens().subList(start, Math.min(end, start + DATELINE_TOKENS_MAX));
    return start == end
        || next.stream()
            .takeWhile(token -> !isLowerCase(token))
            .map(Token::key)
            .anyMatch(
                key ->
                    key.equals("–")
                        || key.equals("-")
                        || key.equals("(")
                        || key.equals("/")
                        || key.equals("."));
  }

  private boolean isRecent(DateSpan span, boolean planned) {
    return !isBackground(span)
        && published
            .filter(day -> !span.end().isAfter(planned ? day.plusDays(DAYS_AHEAD_MAX) : day))
            .isPresent();
  }

  /** Whether a day is too long ago for the news to be of it. */
  boolean isBackground(DateSpan span) {
    return isBefore(span, DAYS_BACK_MAX);
  }

  /** Whether a day is over. */
  boolean isBygone(DateSpan span) {
    return isBefore(span, 0);
  }

  private boolean isBefore(DateSpan span, int days) {
    return published.filter(day -> span.end().isBefore(day.minusDays(days))).isPresent();
  }
}
