package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Citation;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is cited in each sentence. "It said" is whoever was cited before; the sentences of one
 * quotation are said by whoever is cited where it ends.
 */
final class Speakers {
  private final Lattice lattice;
  private final List<Sentence> sentences;
  private final List<Source> cited = new ArrayList<>();

  Speakers(Lattice lattice) {
    this.lattice = lattice;
    this.sentences = lattice.document().sentences();
  }

  /** The source cited for a sentence, with the words that cite it. To be asked in order. */
  Optional<Told<Source>> of(int sentence) {
    for (int at = sentence; at < sentences.size(); at++) {
      Optional<Told<Source>> speaker = citedIn(sentences.get(at));
      if (speaker.isPresent() || !quotationGoesOn(sentence, at)) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** Whether a quotation that opens a sentence is still open at the end of a later one. */
  private boolean quotationGoesOn(int first, int last) {
    boolean sameParagraph =
        last + 1 < sentences.size()
            && sentences.get(last + 1).paragraph() == sentences.get(first).paragraph();
    return sameParagraph
        && isQuotationMark(sentences.get(first).start())
        && marks(sentences.get(first).start(), sentences.get(last).end()) == 1;
  }

  private int marks(int start, int end) {
    int marks = 0;
    for (int token = start; token < end; token++) {
      marks += isQuotationMark(token) ? 1 : 0;
    }
    return marks;
  }

  private boolean isQuotationMark(int token) {
    return lattice.tokens().get(token).key().equals("\"");
  }

  private Optional<Told<Source>> citedIn(Sentence sentence) {
    for (Mention mention : lattice.within("cite", sentence.start(), sentence.end())) {
      Optional<Source> source = source(mention.value(Citation.class));
      if (source.isPresent()) {
        cited.remove(source.get());
        cited.add(source.get());
        Evidence evidence = lattice.document().quote(mention.start(), mention.end());
        return Optional.of(new Told<>(source.get(), evidence));
      }
    }
    return Optional.empty();
  }

  private Optional<Source> source(Citation citation) {
    return switch (citation) {
      case Citation.Named(Source source) -> Optional.of(source);
      case Citation.OfSide(_) -> Optional.empty();
      case Citation.Same(Set<Source.Kind> kinds) ->
          cited.reversed().stream().filter(one -> kinds.contains(one.kind())).findFirst();
    };
  }
}
