package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.WordList;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /** No war of our time has had more captives handed over at once. */
  private static final int CAPTIVES_MAX = 150_000;

  private static final Set<String> MAKE_BELIEVE = Set.of("fiction", "drill");

  private static final List<String> SIDES =
      List.of("party", "nation", "nationals", "source", "bands");
  private static final Phrases TOPICS = list("subject.words");
  private static final Phrases CAPTIVITY = list("prison.words");
  private static final Phrases TALKS = list("talk.words");
  private static final Phrases STRANGERS = list("stranger.words");

  private final Lattice lattice;
  private final Map<Phrases, Map<Sentence, Boolean>> found = new HashMap<>();
  private final boolean makeBelieve;
  private final boolean otherTopic;

  Subject(Lattice lattice) {
    this.lattice = lattice;
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
    return (!otherTopic || captivity)
        && !strangers
        && !isOfCrowd(act)
        && (act.isCounted() || !finds(TALKS, sentence));
  }

  /** "Over 200,000 people walked back": refugees. */
  private static boolean isOfCrowd(Act act) {
    return act.people()
        .flatMap(people -> people.count().stream())
        .anyMatch(count -> count > CAPTIVES_MAX);
  }

  /** Whoever an armed group lets go, it held. */
  static boolean isOfGroup(Act act) {
    return act.holder().filter(Pair::isGroup).isPresent();
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

  /** Whether a sentence tells of talks. */
  boolean namesTalks(Sentence sentence) {
    return finds(TALKS, sentence);
  }

  /** Whether the article is about a film or an exercise. */
  boolean isMakeBelieve() {
    return makeBelieve;
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
}
