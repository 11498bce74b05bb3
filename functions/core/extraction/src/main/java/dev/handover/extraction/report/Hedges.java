package dev.handover.extraction.report;

import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells acts that only look like a handover from facts: supposed, denied, of things, of law. */
final class Hedges {
  /** The mark that ends a question stands among the last tokens of its sentence. */
  private static final int END_MAX = 3;

  /** How many words a hedge governs. */
  static final int REACH_MAX = 10;

  /** "Released a statement". */
  static final int ARTICLE_TOKENS = 1;

  private final Lattice lattice;

  Hedges(Lattice lattice) {
    this.lattice = lattice;
  }

  /** Why what a mention tells is no fact about captives, if it is none. */
  Optional<String> whyNoFact(Mention mention, Sentence sentence) {
    Act act = mention.value(Act.class);
    if (!isCalledOff(act) && (isDenied(mention, sentence) || isDismissed(mention, sentence))) {
      return Optional.of("it is denied");
    }
    if (isHedged(mention, sentence)
        || isAsked(mention, sentence)
        || isAim(mention, sentence)
        || isTerm(mention, act, sentence)) {
      return Optional.of("it is supposed");
    }
    if (isOfThings(mention)) {
      return Optional.of("it is of things");
    }
    return isDomestic(mention, act, sentence)
        ? Optional.of("it is a matter of domestic law")
        : Optional.empty();
  }

  /** "None has taken place since 8 May, when 40 were swapped" denies nothing of that day. */
  private boolean isDenied(Mention act, Sentence sentence) {
    // "No jailed fighters were released in exchange".
    return lattice.endsBefore("nobody", act.start())
        || lattice.within("denial", sentence.start(), sentence.end()).stream()
            .anyMatch(
                denial ->
                    denial.end() > act.start()
                        || !lattice.standsBetween("introducing", denial, act));
  }

  /** "Thirty for thirty was the phrase. Nothing came of it." What has been done stays done. */
  private boolean isDismissed(Mention mention, Sentence sentence) {
    boolean done =
        mention.parts().stream()
            .map(Mention::value)
            .filter(VerbGroup.class::isInstance)
            .map(VerbGroup.class::cast)
            .anyMatch(verb -> verb.status().equals(Optional.of(Status.COMPLETED)));
    int next = sentence.end();
    return !done
        && next < lattice.tokens().size()
        && finds("dismissal", next, lattice.sentenceEnd(next));
  }

  static boolean isCalledOff(Act act) {
    return act.kind() == ActKind.CANCELLATION || act.status().equals(Optional.of(Status.CANCELLED));
  }

  /** "If Russia frees 50", "Kyiv denied that it had freed 30", "called on Russia to free 500". */
  private boolean isHedged(Mention act, Sentence sentence) {
    int verb = verb(act);
    return lattice.within("hedge", sentence.start(), verbEnd(act)).stream()
        .filter(hedge -> !lattice.overlaps("proviso", hedge))
        .anyMatch(hedge -> isNear(hedge, act, verb) && !finds("turn", hedge.end(), verb));
  }

  /** "It hoped that nine men, arrested in May, would come back": the nine stand near. */
  private static boolean isNear(Mention hedge, Mention act, int verb) {
    int to = hedge.end() <= act.start() ? act.start() : verb;
    return to - hedge.end() <= REACH_MAX;
  }

  /** "Did Chad send 1,000 men home?" */
  private boolean isAsked(Mention act, Sentence sentence) {
    return finds("asking", sentence.start(), act.start())
        && lattice
            .tokens()
            .subList(
                Math.max(act.end(), sentence.end() - END_MAX), Math.max(act.end(), sentence.end()))
            .stream()
            .anyMatch(token -> token.key().equals("?"));
  }

  /** "The prisoners were to be released once fighting ceased": what a deal says of whoever. */
  private boolean isTerm(Mention mention, Act act, Sentence sentence) {
    return act.status().equals(Optional.of(Status.PLANNED))
        && !act.isCounted()
        && verbOf(mention).filter(verb -> lattice.has("wasto", verb.start())).isPresent()
        && lattice.within("condition", mention.end(), sentence.end()).stream()
            .anyMatch(one -> !lattice.overlaps("proviso", one));
  }

  /** "To get them out the rebels demand a swap". */
  private boolean isAim(Mention act, Sentence sentence) {
    return lattice.tokens().get(sentence.start()).key().equals("to")
        && verbOf(act).filter(verb -> verb.start() <= sentence.start() + 1).isPresent();
  }

  /** Where the verb of an act begins; an act that is a noun phrase is all verb. */
  private static int verb(Mention act) {
    return verbOf(act).map(Mention::start).orElse(act.start());
  }

  /** Where it ends: "is willing to free" is no promise. */
  private static int verbEnd(Mention act) {
    return verbOf(act).map(Mention::end).orElse(act.start());
  }

  private static Optional<Mention> verbOf(Mention act) {
    return act.parts().stream().filter(part -> part.value() instanceof VerbGroup).findFirst();
  }

  private boolean isOfThings(Mention act) {
    int people = people(act);
    return lattice.within("thing", verb(act), lattice.sentenceEnd(act.start())).stream()
        .filter(thing -> !isVehicle(thing, act, people))
        .anyMatch(thing -> thing.start() - act.end() <= ARTICLE_TOKENS);
  }

  /** Where the people of an act begin. */
  private static int people(Mention act) {
    return act.parts().stream()
        .filter(part -> part.label().equals("who"))
        .mapToInt(Mention::start)
        .findFirst()
        .orElse(act.end());
  }

  /**
   * "Forty sailors boarded a plane", "trucks brought back 40 bodies", "were flown by helicopter":
   * what carries people stands before them, in the act or by "by" behind it.
   */
  private boolean isVehicle(Mention thing, Mention act, int people) {
    boolean by = lattice.tokens().get(Math.max(0, thing.start() - 1)).key().equals("by");
    boolean carries = thing.value().equals("vehicle") && (by || thing.end() <= people);
    return carries || (thing.start() >= people && thing.end() <= act.end());
  }

  /** "The king pardoned 40 prisoners": what a country does with its own prisoners. */
  private boolean isDomestic(Mention mention, Act act, Sentence sentence) {
    boolean lawful = finds("domestic", sentence.start(), sentence.end());
    boolean clement = finds("clemency", sentence.start(), sentence.end());
    boolean beside = !finds("domestic", mention.start(), mention.end());
    boolean foreign = isOfForeigners(act, sentence);
    return ((lawful && !(beside && foreign)) || (clement && !foreign && !isUnderDeal(sentence)))
        && !isBetweenSides(mention, act, sentence);
  }

  /** "Pardoned 12 convicts under a deal". */
  private boolean isUnderDeal(Sentence sentence) {
    return finds("agreement", sentence.start(), sentence.end())
        || finds("mediator", sentence.start(), sentence.end());
  }

  /** "Chad pardoned 46 Sudanese soldiers": what it did with people of another side. */
  private boolean isOfForeigners(Act act, Sentence sentence) {
    Set<Party> peoples =
        act.people()
            .flatMap(people -> people.nationality().stream())
            .collect(Collectors.toUnmodifiableSet());
    boolean byOthers =
        Stream.of("party", "nation", "nationals")
            .flatMap(label -> lattice.within(label, sentence.start(), sentence.end()).stream())
            .map(mention -> mention.value(Party.class))
            .anyMatch(party -> !peoples.contains(party));
    return !peoples.isEmpty() && byOthers;
  }

  private boolean isBetweenSides(Mention mention, Act act, Sentence sentence) {
    return !act.back().isEmpty()
        || (givesUpForeigners(act) && !finds("domestic", mention.start(), mention.end()))
        || (act.holder().isPresent() && act.receiver().isPresent())
        || finds("swap", sentence.start(), sentence.end());
  }

  /** "Iran let four Americans go, and seven Iranians were pardoned". */
  private static boolean givesUpForeigners(Act act) {
    return act.kind() == ActKind.RELEASE
        && act.holder().isPresent()
        && act.freed().stream()
            .flatMap(people -> people.nationality().stream())
            .anyMatch(nation -> !Optional.of(nation).equals(act.holder()));
  }

  private boolean finds(String label, int start, int end) {
    return !lattice.within(label, start, end).isEmpty();
  }
}
