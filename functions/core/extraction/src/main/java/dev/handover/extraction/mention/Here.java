package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where "here" is: the place of the dateline. "AMMAN, May 4 – Nine prisoners were freed here" is a
 * handover in Amman. Adds mentions labelled {@code location}, and one labelled {@code dateline} of
 * the place itself where it is neither a seat of government nor a city that agencies report from.
 */
final class Here {
  /** The dateline stands in the first sentences, under a headline and a name. */
  private static final int SENTENCES_MAX = 8;

  /** A place has no longer name. */
  private static final int WORDS_MAX = 3;

  private Here() {}

  static void run(Lattice lattice) {
    dateline(lattice).ifPresent(place -> mark(lattice, place));
  }

  private static void mark(Lattice lattice, Mention place) {
    lattice
        .labelled("here")
        .forEach(word -> lattice.add(at(place, "location", word.start(), word.end())));
    if (!lattice.has("party", place.start()) && !lattice.has("bureaucity", place.start())) {
      lattice.add(at(place, "dateline", place.start(), place.end()));
    }
  }

  private static Mention at(Mention place, String label, int start, int end) {
    String name = place.value(String.class);
    boolean shouts = name.chars().noneMatch(Character::isLowerCase);
    return new Mention(label, start, end, shouts ? calm(name) : name, "dateline", List.of(place));
  }

  /** "SUMY REGION" is Sumy Region. */
  private static String calm(String name) {
    StringBuilder calm = new StringBuilder();
    boolean inWord = false;
    for (int letter : name.codePoints().toArray()) {
      calm.appendCodePoint(inWord ? Character.toLowerCase(letter) : letter);
      inWord = Character.isLetter(letter);
    }
    return calm.toString();
  }

  private static Optional<Mention> dateline(Lattice lattice) {
    return lattice.document().sentences().stream()
        .limit(SENTENCES_MAX)
        .flatMap(sentence -> opening(lattice, sentence))
        .findFirst();
  }

  /** A place that opens a line, with a mark and no verb behind it. */
  private static Stream<Mention> opening(Lattice lattice, Sentence sentence) {
    int start = behindDate(lattice, sentence);
    return lattice
        .at("place", start)
        .or(() -> unlisted(lattice, start, sentence))
        .filter(place -> place.end() < sentence.end())
        .filter(place -> !lattice.tokens().get(place.end()).isWord())
        .filter(place -> !lattice.tokens().get(place.end()).glued() || isMark(lattice, place))
        .stream();
  }

  /** "AUG 21, 1990, LOD, Israel": the date may stand ahead. */
  private static int behindDate(Lattice lattice, Sentence sentence) {
    int start = sentence.start();
    return lattice
        .at("date", start)
        .map(Mention::end)
        .filter(end -> end + 1 < sentence.end() && lattice.tokens().get(end).key().equals(","))
        .map(end -> end + 1)
        .orElse(start);
  }

  /** A town that no table has, in capitals before its country: "IGOETI, Georgia". */
  private static Optional<Mention> unlisted(Lattice lattice, int start, Sentence sentence) {
    int end = start;
    while (end < sentence.end()
        && end - start < WORDS_MAX
        && lattice.tokens().get(end).isShouted()) {
      end++;
    }
    boolean named =
        end > start && end + 1 < sentence.end() && lattice.tokens().get(end).key().equals(",");
    if (!named || !lattice.has("country", end + 1)) {
      return Optional.empty();
    }
    String name = lattice.document().quote(start, end).quote();
    return Optional.of(new Mention("dateline", start, end, name, "dateline", List.of()));
  }

  private static boolean isMark(Lattice lattice, Mention place) {
    return switch (lattice.tokens().get(place.end()).key()) {
      case ",", ":", "(", "/", ".", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }
}
