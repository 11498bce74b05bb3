package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Numbers that tell how old somebody is. */
final class Ages {
  private static final int AGE_MAX = 110;
  private static final int ADULT_MIN = 14;

  /** Nobody lists more ages. */
  private static final int LIST_MAX = 8;

  private final Lattice lattice;

  /** Whether a token stands where a sentence tells ages. */
  private final boolean[] toldWithAges;

  Ages(Lattice lattice) {
    this.lattice = lattice;
    this.toldWithAges = new boolean[lattice.tokens().size()];
    for (Sentence sentence : lattice.document().sentences()) {
      lattice.within("agecontext", sentence.start(), sentence.end()).stream()
          .findFirst()
          .ifPresent(
              words -> Arrays.fill(toldWithAges, from(words, sentence), sentence.end(), true));
    }
  }

  /** "Six more came; the youngest is 19": the clause that tells ages, and what follows it. */
  private int from(Mention words, Sentence sentence) {
    return IntStream.range(sentence.start(), words.start())
        .filter(at -> is(at, ";"))
        .map(at -> at + 1)
        .max()
        .orElse(sentence.start());
  }

  /** "Okoro, 47, said", "the youngest is 19". */
  boolean isAge(Match match, int value) {
    if (value > AGE_MAX) {
      return false;
    }
    boolean aside =
        (is(match.start() - 1, ",") || is(match.start() - 1, "("))
            && (isInitial(match.start() - 2)
                || token(match.start() - 2)
                    .filter(before -> before.capitalised() || isAdult(before, match, value))
                    .isPresent())
            && (token(match.end()).filter(next -> !next.isWord()).isPresent()
                || isThen(match.end()));
    return aside
        || toldWithAges[match.start()]
        || followsBeing(match)
        || followsPerson(firstOfList(match.start()));
  }

  /** "Lena O., 29,". */
  private boolean isInitial(int stop) {
    return is(stop, ".")
        && token(stop - 1).filter(one -> one.capitalised() && one.key().length() == 1).isPresent();
  }

  /** "Okoro, 19 at the time". */
  private boolean isThen(int at) {
    return (is(at, "at") && is(at + 1, "the") && is(at + 2, "time")) || is(at, "then");
  }

  /** "A former railwayman, 61, who drives": an age between commas. */
  private boolean isAdult(Token before, Match match, int value) {
    return value >= ADULT_MIN
        && before.isWord()
        && lattice.at("verb.group", match.start() - 2).isEmpty()
        && is(match.start() - 1, ",")
        && is(match.end(), ",");
  }

  /** "He is 47", "who is now 71", but not "there are 47", "it was 47," or "the figure was 47". */
  private boolean followsBeing(Match match) {
    int being = match.start() - (is(match.start() - 1, "now") ? 2 : 1);
    int subject = being - 1;
    boolean figure =
        (is(subject, "it") && is(match.end(), ","))
            || (subject > 0
                && lattice.has("utterance.one", subject)
                && !lattice.has("quantity", subject - 1));
    return !figure && (is(being, "is") || is(being, "was"));
  }

  /** "A marine of 26", "Lena, a glazier of 31, said". */
  private boolean followsPerson(int start) {
    boolean apposition = (isArticle(start - 3) || isArticle(start - 4)) && is(start + 1, ",");
    return is(start - 1, "of")
        && (apposition || lattice.overlaps("people", Math.max(0, start - 2), start - 1));
  }

  /** "Boys of 20, 22 and 24": where the list of figures begins that one ends. */
  private int firstOfList(int start) {
    int at = start;
    for (int i = 0; i < LIST_MAX && isBehindFigure(at); i++) {
      at -= 2;
    }
    return at;
  }

  private boolean isBehindFigure(int at) {
    return (is(at - 1, ",") || is(at - 1, "and") || is(at - 1, "or"))
        && token(at - 2).filter(Token::isNumber).isPresent();
  }

  private boolean isArticle(int at) {
    return is(at, "a") || is(at, "an");
  }

  private boolean is(int at, String key) {
    return token(at).filter(token -> token.key().equals(key)).isPresent();
  }

  private Optional<Token> token(int at) {
    return at >= 0 && at < lattice.tokens().size()
        ? Optional.of(lattice.tokens().get(at))
        : Optional.empty();
  }
}
