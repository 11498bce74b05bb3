package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds counted people who are not the freed. Adds mentions labelled {@code notfreed.clause} over
 * the words that tell so and {@code notfreed} over the people, both with a {@link NotFreed}.
 */
final class Bystanders {
  private static final Set<String> PEOPLE = Set.of("groups", "bare", "partof", "person");

  /** A verb of these behind the words sets the people free after all. */
  private static final List<String> FREEING =
      List.of(
          "give.passive",
          "receive.passive",
          "fetch.passive",
          "exchange.passive",
          "sendoff.passive",
          "comeback.active");

  private static final Set<NotFreed> UNLESS_FREED =
      Set.of(
          NotFreed.HELD,
          NotFreed.SEIZED,
          NotFreed.KILLED,
          NotFreed.MISSING,
          NotFreed.LISTED,
          NotFreed.CROWD);

  private Bystanders() {}

  static void run(RuleFile rules, Lattice lattice) {
    Stage stage =
        new Stage(
            "notfreed.clause",
            rules,
            match -> Optional.of(NotFreed.valueOf(match.rule().meaning())));
    for (Mention clause : stage.read(lattice)) {
      NotFreed why = clause.value(NotFreed.class);
      if (!isClause(clause, why, lattice)
          && (!UNLESS_FREED.contains(why) || !isFreed(lattice, clause.end()))) {
        lattice.add(clause);
        clause.parts().stream()
            .filter(part -> PEOPLE.contains(part.label()) && isCounted(part.value()))
            .map(part -> over(part, why, clause.origin()))
            .forEach(lattice::add);
      }
    }
  }

  /** "Months after three women among them had been freed": what a clause is about. */
  private static boolean isClause(Mention some, NotFreed why, Lattice lattice) {
    return why == NotFreed.SUBSET
        && some.start() > 0
        && lattice.has("concession", some.start() - 1)
        && isFreed(lattice, some.end());
  }

  /** Whether a verb further on sets them free: them, and not others named before it. */
  private static boolean isFreed(Lattice lattice, int from) {
    int sentenceEnd = lattice.sentenceEnd(Math.max(0, from - 1));
    int end =
        lattice.within("groups", from, sentenceEnd).stream()
            .filter(others -> isCounted(others.value()) || follows("including", others, lattice))
            .mapToInt(Mention::start)
            .findFirst()
            .orElse(sentenceEnd);
    return FREEING.stream()
        .flatMap(label -> lattice.within(label, from, end).stream())
        .map(verb -> verb.value(VerbGroup.class))
        .anyMatch(verb -> verb.voice() != VerbGroup.Voice.BARE && verb.status().isPresent());
  }

  /** "Including children who were sent home": the verb is of the children only. */
  private static boolean follows(String word, Mention people, Lattice lattice) {
    return lattice.tokens().get(people.start() - 1).key().equals(word);
  }

  private static boolean isCounted(Object people) {
    return switch (people) {
      case PeopleGroup group -> group.count().isPresent();
      case PeopleList list -> list.groups().stream().anyMatch(group -> group.count().isPresent());
      default -> false;
    };
  }

  private static Mention over(Mention people, NotFreed why, String origin) {
    return new Mention("notfreed", people.start(), people.end(), why, origin, List.of(people));
  }
}
