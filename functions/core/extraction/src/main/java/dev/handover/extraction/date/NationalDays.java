package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whose "Independence Day" is meant: that of the state that the text names most of those
 * that keep such a day. Adds mentions labelled {@code ownday}, with the month and day.
 */
final class NationalDays {
  private NationalDays() {}

  static void mark(Lattice lattice) {
    List<Mention> named = lattice.labelled("nationalday");
    if (named.isEmpty()) {
      return;
    }
    Map<String, Long> words =
        lattice.tokens().stream()
            .collect(Collectors.groupingBy(Token::key, Collectors.counting()));
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
    return Stream.of(mention.value(String.class).split(" ", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> words.containsKey(pair[0]))
        .sorted(Comparator.comparing((String[] pair) -> words.get(pair[0])).reversed())
        .findFirst()
        .map(pair -> MonthDay.parse("--" + pair[1]));
  }
}
