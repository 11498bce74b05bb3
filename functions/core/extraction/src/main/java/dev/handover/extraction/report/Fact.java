package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An act with the sentence that tells it and whoever is cited for it.
 *
 * @param mention where the act stands
 * @param speakers the sources; none where the article speaks in its own voice
 */
record Fact(Act act, Mention mention, Sentence sentence, List<Source> speakers) {
  Fact {
    speakers = List.copyOf(speakers);
  }

  /** Whether its sentence has a mention of a label. */
  boolean mentions(String label, Lattice lattice) {
    return !lattice.within(label, sentence.start(), sentence.end()).isEmpty();
  }

  /** The first words of the act for so many as some of its people are. */
  Optional<Mention> words(PeopleGroup people, Lattice lattice) {
    return Stream.of("group", "bare")
        .flatMap(label -> lattice.within(label, mention.start(), mention.end()).stream())
        .filter(words -> words.value(PeopleGroup.class).count().equals(people.count()))
        .findFirst();
  }
}
