package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads counted people whom no rule of an act took, where their sentence tells of a handover all
 * the same: "32 Armenians going one way and two Azerbaijanis the other". Adds mentions labelled
 * {@code act}.
 */
public final class Leftovers {
  private static final String ORIGIN = "leftover";

  private static final List<String> TRANSIT =
      List.of(
          "leave.active",
          "leave.plain",
          "arrive.active",
          "arrive.plain",
          "move.passive",
          "move.active",
          "sendoff.passive",
          "sendoff.active");

  private static final List<String> TELLING = List.of("swap", "act");
  private static final List<String> SIDES = List.of("party", "nation", "nationals");

  private Leftovers() {}

  static void mark(Lattice lattice) {
    for (Sentence sentence : lattice.document().sentences()) {
      boolean tells = tells(lattice, sentence);
      for (Mention who : lattice.within("who", sentence.start(), sentence.end())) {
        if ((tells || isWhole(who, sentence))
            && isCounted(who)
            && !isByName(who)
            && !Pronouns.found(who)
            && !isPart(lattice, sentence, who)
            && isLeft(lattice, sentence, who)) {
          lattice.add(act(who));
        }
      }
    }
  }

  /**
   * Whether an act was read without a rule of its own; it does not show what an article is about.
   */
  public static boolean found(Mention act) {
    return act.origin().equals(ORIGIN);
  }

  private static boolean tells(Lattice lattice, Sentence sentence) {
    return has(lattice, sentence, TELLING)
        || (has(lattice, sentence, TRANSIT) && has(lattice, sentence, SIDES));
  }

  private static boolean has(Lattice lattice, Sentence sentence, List<String> labels) {
    return labels.stream()
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  /** "Five prisoners were driven to the bridge: Lena Okoro and four men": four of the five. */
  private static boolean isPart(Lattice lattice, Sentence sentence, Mention who) {
    int count = most(who);
    boolean apart =
        who.value(PeopleList.class).groups().stream()
            .anyMatch(group -> group.nationality().isPresent());
    return !apart
        && lattice.within("who", sentence.start(), who.start()).stream()
            .filter(whole -> most(whole) > count)
            .anyMatch(whole -> hasColon(lattice, whole.end(), who.start()));
  }

  private static boolean hasColon(Lattice lattice, int from, int to) {
    return lattice.tokens().subList(from, to).stream().anyMatch(token -> token.key().equals(":"));
  }

  private static int most(Mention who) {
    return who.value(PeopleList.class).groups().stream()
        .mapToInt(group -> group.count().orElse(0))
        .max()
        .orElse(0);
  }

  /** "31 pilots and a nurse." tells of them where the article tells of nothing else. */
  private static boolean isWhole(Mention who, Sentence sentence) {
    return who.start() == sentence.start() && who.end() >= sentence.end() - 1;
  }

  /** Who is named may be anybody the sentence speaks of. */
  private static boolean isByName(Mention who) {
    return who.parts().stream().anyMatch(part -> part.label().equals("person"));
  }

  private static boolean isCounted(Mention who) {
    return who.value(PeopleList.class).groups().stream()
        .anyMatch(group -> group.count().filter(count -> count > 1).isPresent());
  }

  private static boolean isLeft(Lattice lattice, Sentence sentence, Mention who) {
    return Stream.of("act", "tally")
        .flatMap(label -> lattice.within(label, sentence.start(), sentence.end()).stream())
        .noneMatch(who::overlaps);
  }

  private static Mention act(Mention who) {
    Act act = Act.of(ActKind.RETURN, who.value(PeopleList.class).groups());
    return new Mention("act", who.start(), who.end(), act, ORIGIN, List.of(who));
  }
}
