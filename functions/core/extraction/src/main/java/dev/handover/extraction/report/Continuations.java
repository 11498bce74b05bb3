package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Cite;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Carries what is said beyond its own sentence: a quotation or a list that goes on, a sentence that
 * takes up the one before ("So are four bodies"), a line "Source: X" and "confirmed both figures".
 */
final class Continuations {
  private final Lattice lattice;
  private final List<Sentence> sentences;
  private final List<List<Utterance>> read;

  Continuations(Lattice lattice, List<List<Utterance>> read) {
    this.lattice = lattice;
    this.sentences = lattice.document().sentences();
    this.read = read;
  }

  void run() {
    for (int at = 0; at < sentences.size(); at++) {
      if (read.get(at).isEmpty()) {
        carry(at);
      } else {
        lookBack(at);
      }
    }
  }

  private void carry(int at) {
    Optional<Utterance> said =
        quotationEnds(at)
            .or(() -> exclaimed(at))
            .or(() -> at > 0 && goesOn(at) ? lastOf(at - 1) : Optional.empty());
    said.ifPresent(one -> copy(one, at));
  }

  private void copy(Utterance said, int to) {
    Sentence sentence = sentences.get(to);
    read.get(to).add(said.over(sentence.start(), sentence.end()));
  }

  private Optional<Utterance> lastOf(int at) {
    return read.get(at).isEmpty() ? Optional.empty() : Optional.of(read.get(at).getLast());
  }

  private boolean goesOn(int at) {
    Sentence sentence = sentences.get(at);
    Sentence before = sentences.get(at - 1);
    if (isListed(sentence, before)) {
      return true;
    }
    boolean sameParagraph = sentence.paragraph() == before.paragraph();
    boolean quoted = isQuotationMark(sentence.start()) && isQuotationMark(sentence.end() - 1);
    return quoted || (sameParagraph && lattice.at("goeson", sentence.start()).isPresent());
  }

  /** A line behind one that ends in a colon, or behind another such line. */
  private boolean isListed(Sentence sentence, Sentence before) {
    boolean colon = key(before.end() - 1).equals(":");
    boolean bullet = isBullet(sentence);
    return sentence.paragraph() != before.paragraph() && (colon || (bullet && isBullet(before)));
  }

  private boolean isBullet(Sentence sentence) {
    return !Character.isLetterOrDigit(key(sentence.start()).codePointAt(0))
        && !isQuotationMark(sentence.start());
  }

  /** The one who is cited where a quotation ends that this sentence opens. */
  private Optional<Utterance> quotationEnds(int first) {
    if (!isQuotationMark(sentences.get(first).start())) {
      return Optional.empty();
    }
    int marks = 0;
    for (int at = first; at < sentences.size() && sameParagraph(first, at); at++) {
      if (at > first && !read.get(at).isEmpty()) {
        return Optional.of(read.get(at).getFirst());
      }
      marks += marks(sentences.get(at));
      if (marks % 2 == 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ten of ours are home!" - and then a sentence that only says who wrote so. */
  private Optional<Utterance> exclaimed(int at) {
    Sentence quoted = sentences.get(at);
    int next = at + 1;
    boolean ends =
        isQuotationMark(quoted.end() - 1)
            && !key(Math.max(0, quoted.end() - 2)).equals(".")
            && next < sentences.size()
            && sameParagraph(at, next);
    return ends && isAttribution(sentences.get(next))
        ? read.get(next).stream().findFirst()
        : Optional.empty();
  }

  private boolean isAttribution(Sentence sentence) {
    return lattice.within("act", sentence.start(), sentence.end()).isEmpty()
        && marks(sentence) == 0
        && lattice.within("cite", sentence.start(), sentence.end()).stream()
            .anyMatch(cite -> cite.start() == sentence.start());
  }

  private boolean sameParagraph(int one, int other) {
    return sentences.get(one).paragraph() == sentences.get(other).paragraph();
  }

  private int marks(Sentence sentence) {
    int marks = 0;
    for (int token = sentence.start(); token < sentence.end(); token++) {
      marks += isQuotationMark(token) ? 1 : 0;
    }
    return marks;
  }

  private boolean isQuotationMark(int token) {
    return key(token).equals("\"");
  }

  private String key(int token) {
    return lattice.tokens().get(token).key();
  }

  /**
   * "Confirmed both figures" and "Source: X" cover the lines before, as far as nobody else does.
   */
  private void lookBack(int at) {
    Sentence sentence = sentences.get(at);
    for (Mention mention : lattice.within("cite", sentence.start(), sentence.end())) {
      Cite.Manner manner = mention.value(Cite.class).manner();
      boolean line = manner == Cite.Manner.LABELS && key(mention.start()).startsWith("source");
      if (manner == Cite.Manner.LOOKS_BACK || line) {
        cover(at, line);
      }
    }
  }

  private void cover(int at, boolean line) {
    Utterance said = read.get(at).getFirst();
    int from = sentences.get(at).paragraph() - 1;
    for (int back = at - 1; back >= 0 && sentences.get(back).paragraph() >= from; back--) {
      if (!read.get(back).isEmpty()) {
        return;
      }
      copy(said, back);
    }
    int next = at + 1;
    if (line && next < sentences.size() && read.get(next).isEmpty()) {
      copy(said, next);
    }
  }
}
