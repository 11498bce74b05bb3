package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a sentence tells of an occasion besides its acts: who mediated, where, under which deal, who
 * is among the freed, the how-manieth it was.
 */
final class Details {
  private final Lattice lattice;

  Details(Lattice lattice) {
    this.lattice = lattice;
  }

  /** Whether a sentence without an act goes on telling of the occasion before it. */
  boolean refersBack(Sentence sentence) {
    return Stream.of("mediator", "agreement", "swap", "freed")
        .anyMatch(label -> !within(label, sentence).isEmpty());
  }

  /** Adds what a sentence tells to the occasion that it speaks of. */
  void add(Sentence sentence, Occasion occasion) {
    List<Mention> agreements = within("agreement", sentence);
    for (Mention mention : agreements) {
      occasion.agreementIfNone(new Told<>(mention.value(Agreement.class), quote(mention)));
    }
    for (Mention mention : within("venue", sentence)) {
      if (agreements.stream().noneMatch(mention::overlaps) && isOfHandover(mention)) {
        occasion.addPlace(mention, quote(mention));
      }
    }
    for (Mention mention : within("trait", sentence)) {
      if (mention.value().equals("nobody")) {
        continue;
      }
      Attribute attribute = Attribute.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT));
      occasion.attributes.putIfAbsent(attribute, quote(mention));
    }
    for (Mention mention : within("mediator", sentence)) {
      mention
          .value(Mediators.class)
          .parties()
          .forEach(party -> occasion.mediators.putIfAbsent(party, quote(mention)));
    }
    for (Mention mention : within("count", sentence)) {
      int rank = mention.value(Integer.class);
      if (rank > 0) {
        occasion.ordinalIfNone(new Told<>(rank, quote(mention)));
      }
    }
  }

  private boolean isOfHandover(Mention place) {
    return lattice.within("custody", place.start(), place.end()).isEmpty();
  }

  private List<Mention> within(String label, Sentence sentence) {
    return lattice.within(label, sentence.start(), sentence.end());
  }

  private Evidence quote(Mention mention) {
    return lattice.document().quote(mention.start(), mention.end());
  }
}
