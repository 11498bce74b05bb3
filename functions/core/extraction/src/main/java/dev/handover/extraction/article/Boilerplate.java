package dev.handover.extraction.article;

import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.WordList;
import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines of an article's text that are not its text: headings over other stories with the headlines
 * below them, calls to subscribe, tags, menus. The first words of each kind stand in {@code
 * boilerplate.words}.
 */
final class Boilerplate {
  private static final Phrases FIRST_WORDS = firstWords();

  /** The words of a line that may decide what it is. */
  private static final int OPENING_MAX = 120;

  /** A short line has no more tokens. */
  private static final int SHORT_MAX = 9;

  /** So many headlines at most are dropped under a heading over other stories. */
  private static final int HEADLINES_MAX = 15;

  /** A headline has no more characters; a line with more is a paragraph. */
  private static final int HEADLINE_MAX = 160;

  private Boilerplate() {}

  private enum Kind {
    BLOCK,
    LINE,
    SHORT,
    TAG
  }

  private record Opening(Kind kind, List<Token> rest) {}

  private static Phrases firstWords() {
    Phrases phrases = new Phrases();
    WordList.load(Boilerplate.class, "boilerplate.words", phrases);
    return phrases;
  }

  /** Drops such lines from a text whose paragraphs are a line each. */
  static String dropFrom(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> kept = new ArrayList<>();
    int under = HEADLINES_MAX;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      // Above the first line of all nothing can be another story: "From the archive".
      Optional<Opening> opening =
          opening(line).filter(found -> !kept.isEmpty() || !isHeading(found));
      boolean heading = opening.filter(found -> isHeading(found)).isPresent();
      under = heading ? 0 : under < HEADLINES_MAX && isHeadline(line) ? under + 1 : HEADLINES_MAX;
      boolean headline = under > 0 && under < HEADLINES_MAX;
      boolean dropped = heading || headline || opening.filter(o -> drops(o, line)).isPresent();
      if (!dropped && !Menus.isMenu(lines, at)) {
        kept.add(line);
      }
    }
    return kept.isEmpty() ? text : kept.stream().collect(Collectors.joining("\n"));
  }

  /** Whether a heading such as "Most read" or "Comments (37)" stands over no part of the story. */
  static boolean headsOtherStories(String heading) {
    return opening(heading).filter(Boilerplate::isHeading).isPresent();
  }

  private static Optional<Opening> opening(String line) {
    String start = line.substring(0, Math.min(OPENING_MAX, line.length()));
    List<Token> tokens = Document.of(start).tokens();
    int first = 0;
    while (first < tokens.size() && !tokens.get(first).isWord() && !tokens.get(first).isNumber()) {
      first++;
    }
    List<Token> words = tokens.subList(first, tokens.size());
    return FIRST_WORDS.find(words).stream()
        .filter(mention -> mention.start() == 0)
        .findFirst()
        .map(mention -> new Opening(kind(mention), words.subList(mention.end(), words.size())));
  }

  private static Kind kind(Mention mention) {
    return Kind.valueOf(mention.value(String.class).toUpperCase(java.util.Locale.ROOT));
  }

  /** Nothing but marks and a number stands behind the words: "Comments (37)", "Read also:". */
  private static boolean isHeading(Opening opening) {
    return opening.kind() == Kind.BLOCK && opening.rest().stream().noneMatch(Token::isWord);
  }

  private static boolean drops(Opening opening, String line) {
    List<Token> rest = opening.rest();
    return switch (opening.kind()) {
      case LINE -> true;
      case SHORT -> rest.size() < SHORT_MAX && !endsSentence(line);
      case BLOCK, TAG ->
          !rest.isEmpty() && isColon(rest.getFirst()) && line.length() < HEADLINE_MAX * 2;
    };
  }

  private static boolean isColon(Token token) {
    return List.of(":", "|", "\u2013", "-", "\u00BB", ">", "\u2192").contains(token.key());
  }

  private static boolean isHeadline(String line) {
    return line.length() <= HEADLINE_MAX && !endsSentence(line);
  }

  private static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"\u201D\u2019')]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && line.charAt(end - 1) == '.';
  }
}
