package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.List;
import java.util.Optional;

/** What the commas beside people tell: whose name stands behind them, who are some of them. */
record Commas(Lattice lattice) {
  /** The longest phrase for people of whom some are told behind a comma. */
  private static final int BRACKETED_MAX = 12;

  /** "A Danish sailor, Lena Okoro, for a doctor": the sailor is the one who is named. */
  boolean isNamedAlone(Mention mention) {
    return mention.label().equals("groups")
        && mention.value() instanceof PeopleList list
        && isOne(list.groups())
        && !list.areDead()
        && isComma(mention.end())
        && lattice
            .at("person", mention.end() + 1)
            .filter(this::isOneFirst)
            .filter(person -> !lattice.has("verb.group", person.end()))
            .isPresent();
  }

  /** "Lena Okoro", or "Lena Okoro, and her driver, Piotr Mazan": one, and then others. */
  private boolean isOneFirst(Mention person) {
    return isOne(List.of(person.value(PeopleGroup.class)))
        || person.parts().stream()
            .filter(part -> part.label().equals("personname"))
            .findFirst()
            .filter(name -> isComma(name.end()))
            .isPresent();
  }

  private static boolean isOne(List<PeopleGroup> groups) {
    return groups.size() == 1 && groups.getFirst().count().equals(Optional.of(1));
  }

  private boolean isComma(int at) {
    return at < lattice.tokens().size() && lattice.tokens().get(at).key().equals(",");
  }

  /** "Ten people, two of them minors, were flown home". */
  boolean isBracketed(Mention mention) {
    int before = mention.start() - 1;
    return isComma(mention.end())
        && before > 0
        && isComma(before)
        && lattice.within("groups", Math.max(0, before - BRACKETED_MAX), before).stream()
            .anyMatch(
                people ->
                    people.end() == before
                        && people.value() instanceof PeopleList list
                        && Freed.isCounted(list));
  }
}
