package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people whom a pronoun takes up: those who were told of last, as many as the pronoun can mean.
 * "A convoy fetched them", where 64 soldiers were told of before, fetched 64 soldiers.
 */
final class Pronouns {
  /** How many sentences back people may have been told of. */
  private static final int SENTENCES_MAX = 1;

  /** How many of whom a verb says that they came free. */
  private static final int SUBJECT_SENTENCES_MAX = 2;

  static final String ORIGIN = "pronoun";

  private static final List<String> HANDED_OVER =
      List.of("give.passive", "comeback.passive", "comeback.active");

  private Pronouns() {}

  /** Whether a mention of people is a pronoun. */
  static boolean found(Mention who) {
    return who.origin().equals(ORIGIN);
  }

  static List<Mention> of(List<Mention> told, Lattice lattice) {
    List<Mention> pronouns = new ArrayList<>();
    List<Sentence> sentences = lattice.document().sentences();
    Optional<Mention> many = Optional.empty();
    Optional<Mention> manyBefore = Optional.empty();
    Optional<Mention> one = Optional.empty();
    Optional<Mention> oneBefore = Optional.empty();
    int next = 0;
    for (int index = 0; index < sentences.size(); index++) {
      int near = fromSameParagraph(sentences, index);
      int far = sentences.get(Math.max(0, index - SUBJECT_SENTENCES_MAX)).start();
      for (int at = sentences.get(index).start(); at < sentences.get(index).end(); at++) {
        while (next < told.size() && told.get(next).end() <= at) {
          Mention who = told.get(next++);
          int count = count(who);
          manyBefore = count > 1 ? many : manyBefore;
          many = count > 1 ? Optional.of(who) : many;
          oneBefore = count == 1 ? one : oneBefore;
          one = count == 1 ? Optional.of(who) : one;
        }
        Optional<Mention> pronoun = pronoun(lattice, at);
        int token = at;
        // "An engineer went home in exchange for him": for the one told of before.
        boolean price = pronoun.isPresent() && lattice.endsBefore("price", at);
        Optional<Mention> meant =
            pronoun.isEmpty()
                ? Optional.empty()
                : pronoun.get().value().equals("many")
                    ? price ? manyBefore : many
                    : price ? oneBefore : one;
        int from = pronoun.filter(word -> word.label().equals("pronoun")).isPresent() ? near : far;
        meant
            .filter(who -> who.start() >= from)
            .ifPresent(
                who ->
                    pronouns.add(
                        new Mention("who", token, token + 1, who.value(), ORIGIN, List.of(who))));
      }
    }
    return pronouns;
  }

  private static Optional<Mention> pronoun(Lattice lattice, int at) {
    if (at > 0 && lattice.has("pronounbefore", at - 1)) {
      return Optional.empty();
    }
    return lattice
        .at("pronoun", at)
        .or(() -> lattice.at("subjectpronoun", at).filter(_ -> isHandedOver(lattice, at + 1)));
  }

  /** "They were handed over": who frees others is no such "they". */
  private static boolean isHandedOver(Lattice lattice, int verb) {
    return HANDED_OVER.stream()
        .flatMap(label -> lattice.at(label, verb).stream())
        .anyMatch(
            found -> found.value(VerbGroup.class).status().equals(Optional.of(Status.COMPLETED)));
  }

  private static int fromSameParagraph(List<Sentence> sentences, int index) {
    int from = Math.max(0, index - SENTENCES_MAX);
    while (sentences.get(from).paragraph() < sentences.get(index).paragraph()) {
      from++;
    }
    return sentences.get(from).start();
  }

  private static int count(Mention who) {
    return who.value(PeopleList.class).groups().stream()
        .map(PeopleGroup::count)
        .flatMap(Optional::stream)
        .mapToInt(Integer::intValue)
        .sum();
  }
}
