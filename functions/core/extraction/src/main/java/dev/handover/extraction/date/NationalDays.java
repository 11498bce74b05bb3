package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whose "Independence Day" is meant: that of the state that the text names most, itself or
 * its people, of those that keep such a day; "in August, on Independence Day" one that is in
 * August. Adds mentions labelled {@code ownday}, with the month and day, and {@code ownstate}, for
 * the names of such states.
 */
final class NationalDays {
  /** The month that a day is in stands so many tokens from it at most. */
  private static final int NEAR_TOKENS = 5;

  private NationalDays() {}

  static void mark(Lattice lattice) {
    List<Mention> named = lattice.labelled("nationalday");
    if (named.isEmpty()) {
      return;
    }
    Set<String> states =
        named.stream()
            .flatMap(mention -> days(mention).keySet().stream())
            .collect(Collectors.toSet());
    for (int at = 0; at < lattice.tokens().size(); at++) {
      String word = lattice.tokens().get(at).key();
      if (states.contains(word)) {
        lattice.add(new Mention("ownstate", at, at + 1, word, "a state", List.of()));
      }
    }
    Map<String, Long> words =
        lattice.tokens().stream().collect(Collectors.groupingBy(Token::key, Collectors.counting()));
    for (Mention mention : named) {
      day(mention, words, months(mention, lattice))
          .map(
              day ->
                  new Mention(
                      "ownday",
                      mention.start(),
                      mention.end(),
                      day,
                      mention.origin(),
                      List.of(mention)))
          .ifPresent(lattice::add);
    }
  }

  /** The day named most; of those named as often the one that the list has first. */
  private static Optional<MonthDay> day(
      Mention mention, Map<String, Long> words, Set<Month> months) {
    Map<MonthDay, Long> named = new LinkedHashMap<>();
    days(mention)
        .forEach((state, day) -> named.merge(day, words.getOrDefault(state, 0L), Long::sum));
    boolean inMonth = named.keySet().stream().anyMatch(day -> months.contains(day.getMonth()));
    return named.entrySet().stream()
        .filter(day -> day.getValue() > 0)
        .filter(day -> !inMonth || months.contains(day.getKey().getMonth()))
        .sorted(Map.Entry.<MonthDay, Long>comparingByValue().reversed())
        .findFirst()
        .map(Map.Entry::getKey);
  }

  /** The months that stand near it. */
  private static Set<Month> months(Mention day, Lattice lattice) {
    return lattice
        .within("month", Math.max(0, day.start() - NEAR_TOKENS), day.end() + NEAR_TOKENS)
        .stream()
        .map(month -> Month.valueOf(month.value(String.class).toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private static Map<String, MonthDay> days(Mention mention) {
    Map<String, MonthDay> days = new LinkedHashMap<>();
    for (String pair : mention.value(String.class).split(" ", -1)) {
      String[] parts = pair.split("=", 2);
      days.put(parts[0], MonthDay.parse("--" + parts[1]));
    }
    return days;
  }
}
