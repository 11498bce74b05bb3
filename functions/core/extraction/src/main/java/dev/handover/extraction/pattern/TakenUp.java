package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nouns that take up people counted in the sentence before: in "Crowds met 90 sailors. The men were
 * handed over on Tuesday" the men are the ninety. Where that sentence counts others as well, nobody
 * can tell whom they mean.
 */
final class TakenUp {
  private TakenUp() {}

  /** The same mentions of people, those that take up others with their number. */
  static List<Mention> counted(List<Mention> told, Lattice lattice) {
    List<Mention> all = new ArrayList<>();
    List<Mention> ofSentenceBefore = List.of();
    int before = 0;
    int next = 0;
    for (Sentence sentence : lattice.document().sentences()) {
      List<Mention> here = new ArrayList<>();
      while (next < told.size() && told.get(next).start() < sentence.end()) {
        Mention who = told.get(next++);
        Optional<Mention> meant =
            takesUp(who, lattice) && !isOfPart(who, lattice, before, sentence.start())
                ? only(ofSentenceBefore)
                : Optional.empty();
        here.add(
            meant
                .filter(one -> areAlike(group(who), group(one)))
                .map(one -> of(who, one))
                .orElse(who));
      }
      all.addAll(here);
      before = sentence.start();
      ofSentenceBefore = here.stream().filter(TakenUp::isCounted).toList();
    }
    return all;
  }

  /** "90 sailors, ten officers among them. The officers were wounded": not the ninety. */
  private static boolean isOfPart(Mention who, Lattice lattice, int start, int end) {
    String noun = noun(who, lattice);
    return lattice.within("group", start, end).stream()
        .filter(people -> people.value(PeopleGroup.class).count().isPresent())
        .filter(people -> noun(people, lattice).equals(noun))
        .anyMatch(people -> lattice.within("who", people.start(), people.end()).isEmpty());
  }

  private static String noun(Mention people, Lattice lattice) {
    return lattice.tokens().get(people.end() - 1).key();
  }

  private static Optional<Mention> only(List<Mention> counted) {
    return counted.stream()
        .filter(who -> counted.size() == 1 && who.value(PeopleList.class).groups().size() == 1)
        .filter(who -> group(who).count().filter(count -> count > 1).isPresent())
        .findFirst();
  }

  /** "The men" at the beginning of a sentence. */
  private static boolean takesUp(Mention who, Lattice lattice) {
    int start = who.start();
    boolean atStart = lattice.startsSentence(start) && lattice.has("definite", start);
    boolean behindArticle =
        start > 0 && lattice.startsSentence(start - 1) && lattice.has("definite", start - 1);
    PeopleList people = who.value(PeopleList.class);
    return (atStart || behindArticle)
        && people.groups().size() == 1
        && !people.isCounted()
        && group(who).nationality().isEmpty();
  }

  private static boolean areAlike(PeopleGroup noun, PeopleGroup people) {
    return noun.people() == people.people()
        || (noun.people() == People.PEOPLE && people.people() != People.REMAINS)
        || (people.people() == People.PEOPLE && noun.people() != People.REMAINS);
  }

  private static Mention of(Mention noun, Mention people) {
    PeopleGroup told = group(people);
    PeopleGroup meant = told.people() == People.PEOPLE ? told.ofKind(group(noun).people()) : told;
    return new Mention(
        "who",
        noun.start(),
        noun.end(),
        new PeopleList(List.of(meant)),
        Pronouns.ORIGIN,
        List.of(people));
  }

  private static boolean isCounted(Mention who) {
    return who.value(PeopleList.class).isCounted();
  }

  private static PeopleGroup group(Mention who) {
    return who.value(PeopleList.class).groups().getFirst();
  }
}
