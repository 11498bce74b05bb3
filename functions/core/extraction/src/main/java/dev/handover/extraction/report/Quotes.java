package dev.handover.extraction.report;

import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sentences that say an occasion's sides and status. */
record Quotes(Lattice lattice, List<Fact> facts) {
  /** The fact that names the side; else the first sentence of the article that does. */
  Evidence of(Party party) {
    return facts.stream()
        .filter(fact -> names(fact.sentence(), party))
        .map(Fact::sentence)
        .findFirst()
        .or(
            () ->
                lattice.document().sentences().stream()
                    .filter(sentence -> names(sentence, party))
                    .findFirst())
        .map(lattice.document()::quote)
        .orElseGet(this::first);
  }

  private boolean names(Sentence sentence, Party party) {
    return Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.within(label, sentence.start(), sentence.end()).stream())
        .anyMatch(mention -> mention.value(Party.class).equals(party));
  }

  /** The fact that tells whether it happened. */
  Evidence of(Status status) {
    Predicate<Fact> tells =
        status == Status.CANCELLED
            ? fact -> fact.act().kind() == ActKind.CANCELLATION
            : fact -> fact.act().status().filter(status::equals).isPresent();
    return facts.stream()
        .filter(tells)
        .map(fact -> lattice.document().quote(fact.sentence()))
        .findFirst()
        .orElseGet(this::first);
  }

  private Evidence first() {
    return lattice.document().quote(facts.getFirst().sentence());
  }
}
