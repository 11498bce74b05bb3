package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Citation;
import dev.handover.extraction.pattern.Cite;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Reads who says what, sentence by sentence: first what each cites, then what goes on. */
final class Utterances {
  private final Lattice lattice;
  private final Voices voices;
  private final List<Sentence> sentences;
  private final BitSet datelines;
  private final List<List<Utterance>> read = new ArrayList<>();

  Utterances(Lattice lattice) {
    this.lattice = lattice;
    this.voices = new Voices(lattice);
    this.sentences = lattice.document().sentences();
    this.datelines = Datelines.tokens(lattice);
  }

  /** What is said in each sentence, in the order of the text. */
  List<List<Utterance>> read() {
    for (Sentence sentence : sentences) {
      read.add(
          new ArrayList<>(
              new Reaches(lattice, sentence, spoken(sentence), datelines).utterances()));
    }
    new Spokesmen(read).run();
    new Continuations(lattice, read).run();
    new Masthead(lattice, read).run();
    return read;
  }

  private List<Spoken> spoken(Sentence sentence) {
    boolean telling = tells(sentence);
    List<Spoken> spoken = new ArrayList<>();
    List<Source> last = List.of();
    for (Mention mention : lattice.within("cite", sentence.start(), sentence.end())) {
      Cite cite = mention.value(Cite.class);
      if (!stands(cite.manner(), mention, sentence)) {
        continue;
      }
      if (cite.manner() != Cite.Manner.GOES_ON) {
        last = speakers(cite, mention, telling);
      }
      if (!last.isEmpty()) {
        spoken.add(new Spoken(mention, last));
      }
    }
    return spoken;
  }

  private List<Source> speakers(Cite cite, Mention mention, boolean telling) {
    boolean post = !lattice.within("post", mention.start(), mention.end()).isEmpty();
    List<Source> speakers = new ArrayList<>();
    for (Citation who : cite.who()) {
      voices
          .of(who, mention.start(), post)
          .filter(one -> (telling && !isMark(cite.manner())) || !isBystander(one))
          .filter(one -> !speakers.contains(one))
          .ifPresent(speakers::add);
    }
    return speakers;
  }

  /** Whoever is in no office is a witness, unless it is the handover that they tell of. */
  private static boolean isBystander(Source source) {
    return source.kind() == Source.Kind.PERSON || source.kind() == Source.Kind.UNNAMED;
  }

  /** A name before a colon or behind a dash may be a heading or the reporter. */
  private static boolean isMark(Cite.Manner manner) {
    return manner == Cite.Manner.LABELS || manner == Cite.Manner.SIGNS;
  }

  private boolean tells(Sentence sentence) {
    return Stream.of("act", "group")
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  /** Whether a manner that depends on its place stands where it can. */
  private boolean stands(Cite.Manner manner, Mention mention, Sentence sentence) {
    return switch (manner) {
      case LABELS -> opens(mention, sentence);
      case SIGNS -> mention.end() == sentence.end();
      case SAYS, PRAISES, GOES_ON, LOOKS_BACK -> !isNegated(mention);
    };
  }

  /** "Neither it nor the ministry gave a number." */
  private boolean isNegated(Mention cite) {
    return cite.start() > 0 && lattice.has("negating", cite.start() - 1);
  }

  private boolean opens(Mention mention, Sentence sentence) {
    for (int at = sentence.start(); at < mention.start(); at++) {
      if (lattice.tokens().get(at).isWord() && lattice.tokens().get(mention.start() - 1).isWord()) {
        return false;
      }
    }
    return true;
  }
}
