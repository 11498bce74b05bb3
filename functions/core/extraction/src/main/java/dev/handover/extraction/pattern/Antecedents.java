package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds who is meant by "his mediation": whoever was named last before it. */
final class Antecedents {
  /** Whoever was named further back, in words, is not who a pronoun means. */
  static final int DISTANCE_MAX = 60;

  /** An answer names them right behind the question. */
  private static final int ANSWER_MAX = 8;

  private Antecedents() {}

  /** The mentions of mediators, in the order of the text, with names for the pronouns. */
  static List<Mention> named(List<Mention> mediators, Lattice lattice) {
    List<Mention> brokers = brokers(lattice);
    List<Mention> named = new ArrayList<>();
    int next = 0;
    for (Mention mediator : mediators) {
      while (next < brokers.size() && brokers.get(next).end() <= mediator.start()) {
        next++;
      }
      boolean known = next > 0 && mediator.start() - brokers.get(next - 1).end() <= DISTANCE_MAX;
      boolean before = mediator.value(Mediators.class).before();
      if (before && isAsked(mediator, lattice)) {
        brokers.stream()
            .skip(next)
            .limit(1)
            .filter(answer -> answer.start() - mediator.end() <= ANSWER_MAX)
            .forEach(answer -> named.add(named(answer, answer)));
        continue;
      }
      named.add(before && known ? named(mediator, brokers.get(next - 1)) : mediator);
    }
    return named;
  }

  /** "Who mediated? Oman": the answer tells. */
  private static boolean isAsked(Mention mediator, Lattice lattice) {
    int last = lattice.sentenceEnd(mediator.start()) - 1;
    return lattice.tokens().get(last).key().equals("?");
  }

  /** Whoever can be meant; "a Turkish charity, which mediated" is Turkey's. */
  private static List<Mention> brokers(Lattice lattice) {
    return Stream.concat(
            lattice.labelled("brokers").stream(),
            lattice.labelled("nation").stream()
                .filter(nation -> !lattice.overlaps("brokers", nation))
                .filter(nation -> !lattice.overlaps("group", nation))
                .map(Antecedents::broker))
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private static Mention broker(Mention nation) {
    return new Mention(
        "brokers",
        nation.start(),
        nation.end(),
        new Mediators(List.of(nation.value(Party.class)), false),
        nation.origin(),
        List.of(nation));
  }

  private static Mention named(Mention pronoun, Mention name) {
    return new Mention(
        "mediator", pronoun.start(), pronoun.end(), name.value(), pronoun.origin(), List.of(name));
  }
}
