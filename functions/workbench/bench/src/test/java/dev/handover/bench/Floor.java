package dev.handover.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of {@code floors.tsv}: how good extraction has been and has to stay.
 *
 * @param measure a slot, whose F1 is meant; {@code published}, the share of articles whose date is
 *     right; or {@code negatives}, the number of articles for which an exchange was invented
 * @param limit the least value; of {@code negatives}, the greatest
 */
record Floor(String folder, String language, Part part, String measure, BigDecimal limit) {
  private static final String NEGATIVES = "negatives";
  private static final int DECIMALS = 2;

  /** All lines. */
  static List<Floor> all() {
    try (InputStream stream = Floor.class.getResourceAsStream("floors.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("There is no floors.tsv");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Floor::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Floor of(String line) {
    String[] cells = line.split("\t", -1);
    return new Floor(
        cells[0],
        cells[1],
        Part.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3],
        new BigDecimal(cells[4]));
  }

  /** Which figure it is, as in {@code other en seen party}. */
  String name() {
    return String.join(" ", folder, language, part.label(), measure);
  }

  /** What these scores reach, in hundredths, rounded down. */
  BigDecimal value(Map<Part, Score> scores) {
    Score score = scores.getOrDefault(part, Score.NONE);
    return switch (measure) {
      case NEGATIVES -> BigDecimal.valueOf(score.negatives().count());
      case "published" -> floor(score.published().ratio());
      default -> floor(score.count(slot()).f1());
    };
  }

  /** Whether a value is within the limit. */
  boolean allows(BigDecimal value) {
    int rise = value.compareTo(limit);
    return measure.equals(NEGATIVES) ? rise <= 0 : rise >= 0;
  }

  private Slot slot() {
    return Arrays.stream(Slot.values())
        .filter(slot -> slot.label().equals(measure))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("floors.tsv has no measure " + measure));
  }

  private static BigDecimal floor(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.DOWN);
  }
}
