package dev.handover.bench.nearcopy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** What editors put in or take out, one phrase a line, beside this class. */
final class Phrases {
  static final List<String> HEADLINES = read("headlines.txt");
  static final List<String> DATELINES = read("datelines.txt");
  static final List<String> SLUGS = read("slugs.txt");
  static final List<String> CREDITS = read("credits.txt");
  static final List<String> LEDES = read("ledes.txt");
  static final List<String> BACKGROUNDS = read("backgrounds.txt");
  static final List<String> STATEMENTS = read("statements.txt");
  static final List<String> RELEASES = read("releases.txt");

  /** Each line is a word, a tab, and what stands for it. */
  static final List<String> WORDS = read("words.tsv");

  /** As {@link #WORDS}: the same word, spelt in another way. */
  static final List<String> SPELLINGS = read("spelling.tsv");

  private Phrases() {}

  static String any(List<String> phrases, RandomGenerator random) {
    return phrases.get(random.nextInt(phrases.size()));
  }

  private static List<String> read(String name) {
    try (InputStream file = Phrases.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
