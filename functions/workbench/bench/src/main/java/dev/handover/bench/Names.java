package dev.handover.bench;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names are spellings of one. */
final class Names {
  private static final double SHARED_WORDS_MIN = 0.6;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_\\s]");
  private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the",
          "of",
          "for",
          "and",
          "on",
          "a",
          "an",
          "in",
          "s",
          "region",
          "oblast",
          "territory",
          "president",
          "news",
          "agency");

  private Names() {}

  /** Whether they share most of the words of the shorter one. */
  static boolean near(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return false;
    }
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return (double) words.size() / fewer >= SHARED_WORDS_MIN;
  }

  private static Set<String> words(String name) {
    String plain =
        NO_WORD
            .matcher(name.toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .replace("defense", "defence")
            .replace("ukraine s", "ukraine")
            .replace("zelenskyy", "zelensky")
            .replace("zelenskiy", "zelensky")
            .replace("coordinating", "coordination");
    Set<String> all =
        WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toSet());
    Set<String> telling = new HashSet<>(all);
    telling.removeAll(EMPTY_WORDS);
    return telling.isEmpty() ? all : telling;
  }
}
