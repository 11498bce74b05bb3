package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Swap;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.WordList;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article is about, and so which of its sentences may tell that captives were handed over.
 *
 * <p>An article that names no captives has none; neither has one about a film or an exercise. In an
 * article about sport, money, courts and the like, where players are traded and currencies swapped,
 * a sentence must speak of captivity and of a side itself.
 */
final class Subject {
  /** So many different words of one topic make it the article's; two do for films and drills. */
  static final int TOPIC_WORDS_MIN = 4;

  static final int MAKE_BELIEVE_WORDS_MIN = 2;

  private static final Set<String> MAKE_BELIEVE = Set.of("fiction", "drill");

  private static final int CAPTIVITY_SENTENCES_MIN = 2;

  /** A handover has two sides. */
  static final int SIDES_MIN = 2;

  private static final Set<People> CAPTIVE =
      Set.of(People.REMAINS, People.HOSTAGES, People.DETAINEES);
  private static final List<String> SIDES =
      List.of("party", "nation", "nationals", "source", "bands");
  private static final Phrases TOPICS = list("subject.words");
  private static final Phrases CAPTIVITY = list("prison.words");
  private static final Phrases TALKS = list("talk.words");
  private static final Phrases STRANGERS = list("stranger.words");

  private final Lattice lattice;
  private final Map<Phrases, Map<Sentence, Boolean>> found = new HashMap<>();
  private final boolean swaps;
  private final boolean makeBelieve;
  private final boolean otherTopic;

  Subject(Lattice lattice) {
    this.lattice = lattice;
    boolean namesSwap = namesSwap();
    this.swaps = namesSwap || tellsOfCaptivity();
    Map<String, Set<String>> words = new HashMap<>();
    for (Mention mention : TOPICS.find(lattice.tokens())) {
      words
          .computeIfAbsent(mention.value(String.class), _ -> new TreeSet<>())
          .add(mention.origin());
    }
    this.makeBelieve =
        MAKE_BELIEVE.stream().anyMatch(topic -> has(words, topic, MAKE_BELIEVE_WORDS_MIN));
    this.otherTopic = words.keySet().stream().anyMatch(topic -> has(words, topic, TOPIC_WORDS_MIN));
  }

  private static boolean has(Map<String, Set<String>> words, String topic, int number) {
    return words.getOrDefault(topic, Set.of()).size() >= number;
  }

  private static Phrases list(String file) {
    Phrases phrases = new Phrases();
    WordList.load(Subject.class, file, phrases);
    return phrases;
  }

  /** Whether what a sentence tells can be one. */
  boolean admits(Act act, Sentence sentence) {
    boolean captivity = finds(CAPTIVITY, sentence) && namesSide(sentence);
    boolean strangers = finds(STRANGERS, sentence) && !finds(CAPTIVITY, sentence);
    return (!otherTopic || captivity) && !strangers && (act.isCounted() || !finds(TALKS, sentence));
  }

  /**
   * Whether a sentence tells plainly of a handover: of captives, by a word for them or for a swap,
   * and of two sides or of how many. An article without one has none, whatever its turns of phrase.
   */
  boolean isPlain(Act act, Sentence sentence) {
    boolean captives = isOfCaptives(act) || namesCaptives(sentence);
    boolean sides = sides(sentence) >= SIDES_MIN;
    if (captives) {
      return sides || isOfMany(act) || (namesNation(act) && isOfCaptives(act));
    }
    return act.isCounted() && (namesBothSides(act) || isOfGroup(act) || isPeopleForPeople(act));
  }

  /** Whoever an armed group lets go, it held. */
  static boolean isOfGroup(Act act) {
    return act.holder().filter(Pair::isGroup).isPresent();
  }

  private static boolean isPeopleForPeople(Act act) {
    return !act.back().isEmpty() || !act.each().isEmpty();
  }

  /** "Turkey gave up 411 Greeks": the freed are none of the holder's own. */
  static boolean namesBothSides(Act act) {
    return arePeopleForPeople(act) || givesUpForeigners(act);
  }

  /** "Nine Danes for twelve Finns": whose they are tells whose hands they were in. */
  private static boolean arePeopleForPeople(Act act) {
    Set<Party> freed = nations(act.freed());
    Set<Party> back = nations(act.back());
    return !freed.isEmpty() && !back.isEmpty() && Collections.disjoint(freed, back);
  }

  private static Set<Party> nations(List<PeopleGroup> people) {
    return people.stream()
        .flatMap(group -> group.nationality().stream())
        .collect(Collectors.toSet());
  }

  private static boolean givesUpForeigners(Act act) {
    return act.holder()
        .filter(
            holder ->
                act.receiver().isPresent()
                    || act.people()
                        .flatMap(people -> people.nationality().stream())
                        .anyMatch(nation -> !nation.equals(holder)))
        .isPresent();
  }

  /** Whether a sentence has a word of captivity. */
  boolean namesCaptivity(Sentence sentence) {
    return finds(CAPTIVITY, sentence);
  }

  /** Whether a sentence tells of talks. */
  boolean namesTalks(Sentence sentence) {
    return finds(TALKS, sentence);
  }

  /** Whether the article is about a film or an exercise. */
  boolean isMakeBelieve() {
    return makeBelieve;
  }

  private boolean namesCaptives(Sentence sentence) {
    return finds(CAPTIVITY, sentence)
        || !lattice.within("swap", sentence.start(), sentence.end()).isEmpty();
  }

  private boolean isOfCaptives(Act act) {
    return act.people()
        .map(PeopleGroup::people)
        .anyMatch(
            kind ->
                CAPTIVE.contains(kind)
                    || (kind == People.MILITARY && (swaps || !isOnlyMoving(act))));
  }

  /** Soldiers who come home may have been abroad as soldiers. */
  private static boolean isOnlyMoving(Act act) {
    return act.kind() == ActKind.RETURN && act.holder().isEmpty() && act.back().isEmpty();
  }

  private long sides(Sentence sentence) {
    return Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.within(label, sentence.start(), sentence.end()).stream())
        .map(Mention::value)
        .distinct()
        .count();
  }

  private static boolean namesNation(Act act) {
    return act.people().anyMatch(people -> people.nationality().isPresent());
  }

  /** One who leaves a prison may be anybody. */
  private static boolean isOfMany(Act act) {
    return act.people().anyMatch(people -> people.count().filter(count -> count > 1).isPresent());
  }

  /** What a sentence says is asked of each of its acts, and found once. */
  private boolean finds(Phrases phrases, Sentence sentence) {
    return found
        .computeIfAbsent(phrases, _ -> new HashMap<>())
        .computeIfAbsent(
            sentence,
            one -> !phrases.find(lattice.tokens().subList(one.start(), one.end())).isEmpty());
  }

  /** Whether the article names anybody who can be a side. */
  boolean namesSide() {
    return anyLabelled(SIDES, 0, lattice.tokens().size());
  }

  private boolean namesSide(Sentence sentence) {
    return anyLabelled(SIDES, sentence.start(), sentence.end());
  }

  private boolean anyLabelled(List<String> labels, int start, int end) {
    return labels.stream().anyMatch(label -> !lattice.within(label, start, end).isEmpty());
  }

  /** So many sentences with a word of captivity make soldiers who come home captives. */
  private boolean tellsOfCaptivity() {
    return lattice.document().sentences().stream()
            .filter(sentence -> finds(CAPTIVITY, sentence))
            .limit(CAPTIVITY_SENTENCES_MIN)
            .count()
        == CAPTIVITY_SENTENCES_MIN;
  }

  private boolean namesSwap() {
    return lattice.labelled("swap").stream()
        .anyMatch(mention -> mention.value(Swap.class).strong());
  }
}
