package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Attribute;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;

/** "175 soldiers each, and 22 wounded Danes on top": who is wounded beside soldiers is one. */
record Wounded(Lattice lattice) {
  /** Of all rows of an exchange, those of wounded people as of soldiers where others are. */
  void specify(List<Row> rows) {
    Optional<PeopleGroup> soldiers =
        rows.stream()
            .map(Row::people)
            .filter(people -> people.people() == People.MILITARY)
            .findFirst();
    soldiers.ifPresent(kind -> rows.replaceAll(row -> isOfWounded(row) ? row.ofKind(kind) : row));
  }

  private boolean isOfWounded(Row row) {
    return row.people().people() == People.PEOPLE
        && row.people().count().isPresent()
        && lattice.within("group", row.sentence().start(), row.sentence().end()).stream()
            .filter(words -> words.value(PeopleGroup.class).count().equals(row.people().count()))
            .anyMatch(this::areWounded);
  }

  private boolean areWounded(Mention words) {
    return lattice.within("attribute", words.start(), words.end()).stream()
        .anyMatch(attribute -> attribute.value().equals(Attribute.WOUNDED.word()));
  }
}
