package dev.handover.extraction.article;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.WordList;
import dev.handover.extraction.text.Document;
import dev.handover.model.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published date in the first lines of a text: a short line with a whole date, a dateline
 * ("KYIV, March 5, 2026 (Agency) - ..."), or a sentence that says when the article appeared.
 */
final class PublishedLine {
  /** The date stands in the first lines, if anywhere. */
  static final int LINES_MAX = 12;

  /** A line of a date, not a sentence with one. */
  static final int LINE_LENGTH_MAX = 120;

  /** A dateline's date begins within so many characters of its paragraph. */
  static final int DATELINE_MAX = 60;

  /** Where a sentence tells of its article's publication, it does so within so many characters. */
  static final int APPEARED_MAX = 240;

  /** Nobody publishes by the second. */
  private static final int CLOCK_COLONS = 2;

  /** A digest of more days is none of a week. */
  private static final int WEEK_DAYS_MAX = 14;

  private final DateStage dates;
  private final Phrases words = new Phrases();
  private final Phrases captions = new Phrases();
  private final Phrases openers = new Phrases();

  PublishedLine(DateStage dates) {
    this.dates = dates;
    WordList.load(PublishedLine.class, "published.words", words);
    WordList.load(PublishedLine.class, "caption.words", captions);
    WordList.load(PublishedLine.class, "dayopener.words", openers);
  }

  Optional<LocalDate> find(String text) {
    List<String> lines = text.lines().filter(line -> !line.isEmpty()).limit(LINES_MAX).toList();
    List<String> plain =
        lines.stream().filter(line -> !tellsOfDay(line) && !isClock(line)).toList();
    return ofLine(plain.stream())
        .or(() -> plain.stream().flatMap(line -> wholeDate(head(line)).stream()).findFirst())
        .or(() -> appeared(text))
        .or(() -> ofLine(lines.stream().filter(line -> !isSentence(line))))
        .or(() -> lines.stream().flatMap(line -> lastOfWeek(line).stream()).findFirst());
  }

  /** "Weekly digest, 2–8 April 2022": it appeared when its week was over. */
  private Optional<LocalDate> lastOfWeek(String line) {
    if (line.length() > LINE_LENGTH_MAX || isSentence(line)) {
      return Optional.empty();
    }
    return dates.read(new Lattice(Document.of(line)), Optional.empty()).stream()
        .map(Mention::value)
        .flatMap(PublishedLine::known)
        .filter(span -> ChronoUnit.DAYS.between(span.start(), span.end()) <= WEEK_DAYS_MAX)
        .map(DateSpan::end)
        .findFirst();
  }

  private Optional<LocalDate> ofLine(Stream<String> lines) {
    return lines
        .filter(line -> line.length() <= LINE_LENGTH_MAX)
        .flatMap(line -> wholeDate(line).stream())
        .findFirst();
  }

  /** "On the morning of July 27, 2018, a plane flew in.": a day that is told of. */
  private boolean tellsOfDay(String line) {
    return openers.find(Document.of(head(line)).tokens()).stream()
        .anyMatch(word -> word.start() == 0);
  }

  /** "Saturday, 22 June 2024, 01:10:02 am": when the page was looked at. */
  private boolean isClock(String line) {
    Lattice lattice = new Lattice(Document.of(head(line)));
    long colons = lattice.tokens().stream().filter(token -> token.key().equals(":")).count();
    if (colons != CLOCK_COLONS) {
      return false;
    }
    dates.read(lattice, Optional.empty());
    return lattice.at("weekday", 0).isPresent();
  }

  private static String head(String line) {
    return line.substring(0, Math.min(DATELINE_MAX, line.length()));
  }

  private static boolean isSentence(String line) {
    return line.stripTrailing().endsWith(".");
  }

  /** What a line that is no text of the article may tell: "From our archive: first published". */
  Optional<LocalDate> appeared(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(LINES_MAX)
        .flatMap(line -> appearance(line).stream())
        .findFirst();
  }

  private static Stream<DateSpan> known(Object value) {
    return value instanceof DateValue.Known(var span) ? Stream.of(span) : Stream.empty();
  }

  /** "This article appeared in the Chronicle on Monday, September 23, 1974, page 1." */
  private Optional<LocalDate> appearance(String line) {
    String head = line.substring(0, Math.min(APPEARED_MAX, line.length()));
    return words.find(Document.of(head).tokens()).isEmpty() ? Optional.empty() : wholeDate(head);
  }

  private Optional<LocalDate> wholeDate(String line) {
    Lattice lattice = new Lattice(Document.of(line));
    for (Mention mention : dates.read(lattice, Optional.empty())) {
      if (mention.value() instanceof DateValue.Known(var span) && span.start().equals(span.end())) {
        return isOfPicture(mention, lattice) ? Optional.empty() : Optional.of(span.start());
      }
    }
    return numeric(line);
  }

  /** "In this July 7, 2022 photo". */
  private boolean isOfPicture(Mention date, Lattice lattice) {
    return captions.find(lattice.tokens()).stream()
        .anyMatch(caption -> caption.start() == date.end());
  }

  /** 18.07.2025, 18/07/2025, 2025-07-18; the day first, as outside the United States. */
  private static Optional<LocalDate> numeric(String line) {
    for (String word : digitsAndDots(line).split(" ", -1)) {
      String[] parts = withoutOuterDots(word).split("\\.", -1);
      if (parts.length == 3 && parts[0].length() == 4) {
        return date(parts[0], parts[1], parts[2]);
      }
      if (parts.length == 3 && parts[2].length() == 4) {
        return date(parts[2], parts[1], parts[0]);
      }
    }
    return Optional.empty();
  }

  private static String digitsAndDots(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean point = c == '.' || c == '/' || c == '-';
      boolean digit = c >= '0' && c <= '9';
      kept.append(point ? '.' : digit ? c : ' ');
    }
    return kept.toString();
  }

  private static String withoutOuterDots(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && word.charAt(start) == '.') {
      start++;
    }
    while (end > start && word.charAt(end - 1) == '.') {
      end--;
    }
    return word.substring(start, end);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
