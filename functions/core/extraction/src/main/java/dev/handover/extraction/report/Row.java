package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.List;
import java.util.Optional;

/** One direction of a fact, before rows that say the same are merged. */
record Row(
    Party to, Optional<Party> from, PeopleGroup people, Sentence sentence, List<Source> saidBy) {
  boolean sameDirection(Row other) {
    return to.equals(other.to);
  }

  boolean sameCount(Row other) {
    return people.count().equals(other.people.count());
  }
}
