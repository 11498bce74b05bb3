package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whose "Independence Day" is meant: that of the state that the text names most of those that
 * keep such a day. Adds mentions labelled {@code ownday}, with the month and day, and {@code
 * ownstate}, for the names of such states.
 */
final class NationalDays {
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
      day(mention, words)
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

  /** The day of the state named most; of those named as often the one that the list has first. */
  private static Optional<MonthDay> day(Mention mention, Map<String, Long> words) {
    return days(mention).entrySet().stream()
        .filter(day -> words.containsKey(day.getKey()))
        .sorted(
            Comparator.comparing((Map.Entry<String, MonthDay> day) -> words.get(day.getKey()))
                .reversed())
        .findFirst()
        .map(Map.Entry::getValue);
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
