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

/** Who is cited in each sentence; "it said" is whoever was cited before. */
final class Speakers {
  private final Lattice lattice;
  private final List<Source> cited = new ArrayList<>();

  Speakers(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The source cited in a sentence, with the words that cite it. To be asked in order. */
  Optional<Told<Source>> in(Sentence sentence) {
    List<Mention> citations = lattice.within("cite", sentence.start(), sentence.end());
    for (Mention mention : citations) {
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
