package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.People;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who a bare count counts: "Kyiv got 95 soldiers and gave 94" are 94 soldiers. */
record KindBefore(Lattice lattice, boolean ofBodiesOnly) {
  /** How many tokens before a bare count the noun may stand that it leaves out. */
  private static final int REACH_MAX = 50;

  /** Of a number so many times as large as theirs some people do not tell the kind. */
  private static final int FEW_SHARE = 8;

  /** How far before it a list's item begins. */
  private static final int LIST_REACH = 12;

  /**
   * The kind of the people in whose stead a bare count stands: those told before who are as many,
   * else those told last. Who was given for others in a sentence before is not gone on about.
   */
  Optional<People> of(Match match) {
    Optional<Integer> number = match.first("number").map(m -> m.value(Integer.class));
    Optional<People> last = Optional.empty();
    Optional<People> counted = Optional.empty();
    boolean inSentence = !lattice.startsSentence(match.start());
    int first =
        Math.max(
            ofBodiesOnly ? 0 : DatedParagraph.start(lattice, match.start()),
            match.start() - REACH_MAX);
    for (int at = match.start() - 1; at >= Math.max(0, first); at--) {
      boolean price = !inSentence && follows("for", at);
      Optional<PeopleGroup> group =
          lattice
              .at("group", at)
              .filter(one -> !price && !isAside(one))
              .map(m -> m.value(PeopleGroup.class));
      Optional<Integer> count = group.flatMap(PeopleGroup::count);
      if (count.isPresent() && count.equals(number)) {
        return group.map(PeopleGroup::people);
      }
      boolean many = !count.equals(Optional.of(1)) && !follows("including", at);
      if (group.isPresent() && many && inSentence) {
        return Optional.of(kind(group.get(), at));
      }
      if (last.isEmpty() && many) {
        last = group.map(PeopleGroup::people);
      }
      if (counted.isEmpty()
          && group.isPresent()
          && count.filter(one -> isMany(one, number)).isPresent()) {
        counted = Optional.of(kind(group.get(), at));
      }
      inSentence = inSentence && !lattice.startsSentence(at);
    }
    return counted.isPresent() ? counted : last;
  }

  /** "Nine residents came back. Each side had freed 95 before": the 95 are not of the nine. */
  private static boolean isMany(int count, Optional<Integer> number) {
    return count > 1 && (long) count * FEW_SHARE >= number.orElse(0);
  }

  /** Who "185 soldiers and 20 civilians" are together is people. */
  private People kind(PeopleGroup group, int start) {
    boolean mixed =
        follows("and", start)
            && IntStream.range(Math.max(0, start - LIST_REACH), start - 1)
                .mapToObj(at -> lattice.at("group", at))
                .flatMap(Optional::stream)
                .filter(one -> one.end() == start - 1)
                .anyMatch(one -> one.value(PeopleGroup.class).people() != group.people());
    return mixed ? People.PEOPLE : group.people();
  }

  /** "Ten people, two of them minors": who the two are is not told of others. */
  private boolean isAside(Mention people) {
    return lattice.endsBefore("partof", people.start())
        || (follows(",", people.start()) && lattice.overlaps("partof", people));
  }

  private boolean follows(String key, int at) {
    return at > 0 && lattice.tokens().get(at - 1).key().equals(key);
  }
}
