package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text that is somebody's own statement: its first lines name a ministry, an ombudsman or a
 * headquarters and nothing else. What it tells in its own voice is said by them.
 */
final class Masthead {
  /** How many lines a masthead can have. */
  static final int LINES_MAX = 3;

  private static final int TOKENS_MAX = 18;

  private static final Set<String> SEPARATORS = Set.of("|", "·", "•", "/", "✔", "✅");

  private final Lattice lattice;
  private final List<List<Utterance>> read;

  Masthead(Lattice lattice, List<List<Utterance>> read) {
    this.lattice = lattice;
    this.read = read;
  }

  void run() {
    List<Sentence> sentences = lattice.document().sentences();
    for (int line = 0; line < Math.min(LINES_MAX, sentences.size()); line++) {
      Optional<Mention> owner =
          read.get(line).isEmpty() ? owner(sentences.get(line)) : Optional.empty();
      if (owner.isPresent()) {
        speak(owner.get(), sentences, line + 1);
        return;
      }
    }
    signature(sentences).ifPresent(owner -> speak(owner, sentences, 0));
  }

  /** The last line, where it is nothing but a name: a statement's signature. */
  private Optional<Mention> signature(List<Sentence> sentences) {
    if (sentences.size() <= LINES_MAX) {
      return Optional.empty();
    }
    Sentence last = sentences.getLast();
    boolean own = last.paragraph() != sentences.get(sentences.size() - 2).paragraph();
    return own ? owner(last) : Optional.empty();
  }

  private void speak(Mention owner, List<Sentence> sentences, int from) {
    for (int at = from; at < sentences.size(); at++) {
      Sentence sentence = sentences.get(at);
      if (read.get(at).isEmpty()) {
        read.get(at)
            .add(
                new Utterance(
                    List.of(owner.value(Source.class)),
                    sentence.start(),
                    sentence.end(),
                    true,
                    lattice.document().quote(owner.start(), owner.end())));
      }
    }
  }

  private Optional<Mention> owner(Sentence line) {
    int length = line.end() - line.start();
    if (length > TOKENS_MAX || !lattice.within("act", line.start(), line.end()).isEmpty()) {
      return Optional.empty();
    }
    return lattice.within("source", line.start(), line.end()).stream()
        .filter(mention -> isOwner(mention.value(Source.class)))
        .filter(mention -> !lattice.overlaps("outlet", mention))
        .filter(mention -> 2 * mention.length() >= length || isSetOff(mention, line))
        .filter(mention -> opens(mention, line))
        .findFirst();
  }

  /** "Lena Okoro | Ombudsman of Chad": the head of a channel. */
  private boolean isSetOff(Mention owner, Sentence line) {
    return owner.end() < line.end()
        && SEPARATORS.contains(lattice.tokens().get(owner.end()).key())
        && lattice.within("date", line.start(), line.end()).isEmpty();
  }

  /** "By Staff Writer" is a byline; a flag or a bullet may stand before a name. */
  private boolean opens(Mention owner, Sentence line) {
    return lattice.tokens().subList(line.start(), owner.start()).stream().noneMatch(Token::isWord);
  }

  private static boolean isOwner(Source source) {
    return switch (source.kind()) {
      case MINISTRY, BODY, OFFICIAL -> true;
      case AGENCY, PERSON, UNNAMED, SIDE -> false;
    };
  }
}
