package dev.handover.bench.storm;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One version of one article.
 *
 * @param content empty where the object is removed
 */
record Version(String key, Optional<String> content) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final int DAYS = 40;

  /**
   * Of few days and figures, so that articles meet: many tell of the same exchange, some print the
   * same text, one in thirty tells of forty exchanges, and some are none at all.
   */
  static Version any(String key, Random random) {
    int lot = random.nextInt(30);
    if (lot == 0) {
      return new Version(key, Optional.of(year(random.nextInt(3))));
    } else if (lot < 4) {
      return new Version(key, Optional.empty());
    } else if (lot < 6) {
      return new Version(key, Optional.of(" "));
    }
    LocalDate day = LocalDate.of(2025, 3, 1).plusDays(random.nextInt(DAYS));
    int number = 100 + random.nextInt(4);
    return new Version(
        key,
        Optional.of(
            """
            KYIV, %s (AP) — Russia and Ukraine exchanged prisoners on %s. Ukraine got %d soldiers
            back from Russian captivity, President Volodymyr Zelensky said.
            """
                .formatted(DAY.format(day), DAY.format(day), number)));
  }

  private static String year(int which) {
    LocalDate first = LocalDate.of(2024, 1, 3).plusDays(which);
    return IntStream.range(0, 40)
        .mapToObj(
            n ->
                "On %s, Russia and Ukraine exchanged %d prisoners of war each.%n%n"
                    .formatted(DAY.format(first.plusDays(3L * n)), 100 + n))
        .collect(
            Collectors.joining("", "KYIV, Dec. 31, 2024 (AP) — The swaps of the year.\n\n", ""));
  }

  byte[] bytes() {
    return content.orElse("").getBytes(StandardCharsets.UTF_8);
  }
}
