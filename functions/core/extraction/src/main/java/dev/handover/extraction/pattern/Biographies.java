package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.DualCitizens;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an article tells of persons by their names: whose people they are and which kind, by what
 * stands before a name, behind it and in the phrase that the names explain ("two Danes, A and B").
 * Of captives named in full before, a surname alone is the person too.
 */
final class Biographies {
  /** How many tokens before a name describe its bearer: "the Danish merchant seaman A". */
  private static final int BEFORE_MAX = 5;

  /** And how many behind it: "A, a former captain of the Danish navy". */
  private static final int BEHIND_MAX = 9;

  private static final List<String> CAPTIVITY =
      List.of("imprison", "captivity", "give.passive", "exchange.passive", "swap");
  private static final List<String> NATIONS = List.of("nation", "nationals");

  /** A longer phrase cites nobody. */
  private static final int CITE_TOKENS_MAX = 24;

  private static final List<String> OFFICE = List.of("official", "mediator", "organ");

  /** The longest word for a nation, in tokens. */
  private static final int NATION_MAX = 3;

  private record Life(Optional<Party> nation, People kind) {
    Life or(Life other) {
      return new Life(nation.or(other::nation), kind == People.PEOPLE ? other.kind : kind);
    }
  }

  private static final Life UNKNOWN = new Life(Optional.empty(), People.PEOPLE);

  private final Lattice lattice;
  private final Map<String, Life> lives = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Set<String> captives = new HashSet<>();
  private final boolean[] named;
  private final DualCitizens dualCitizens;

  private Biographies(Lattice lattice) {
    this.lattice = lattice;
    this.named = new boolean[lattice.tokens().size()];
    this.dualCitizens = new DualCitizens(lattice);
  }

  static Biographies of(Lattice lattice) {
    Biographies biographies = new Biographies(lattice);
    for (Sentence sentence : lattice.document().sentences()) {
      List<Mention> persons = lattice.within("person", sentence.start(), sentence.end());
      boolean captivity = !persons.isEmpty() && biographies.tellsOfCaptivity(sentence);
      persons.forEach(person -> biographies.learn(person, sentence, captivity));
    }
    return biographies;
  }

  private void learn(Mention person, Sentence sentence, boolean captivity) {
    Life together = together(person, sentence);
    boolean captive = captivity && !isSpeaking(person);
    for (Mention name : names(person)) {
      String full = name.value(String.class);
      Life life = known(name).or(before(name)).or(behind(name)).or(together);
      lives.merge(full, life, Life::or);
      surnames.putIfAbsent(surname(full), full);
      Arrays.fill(named, name.start(), name.end(), true);
      if (captive) {
        captives.add(full);
      }
    }
  }

  /** Persons whose handover made news go where they went. */
  private Life known(Mention name) {
    return lattice.within("exchanged", name.start(), name.end()).stream()
        .findFirst()
        .map(person -> new Life(Optional.of(person.value(Party.class)), People.PEOPLE))
        .orElse(UNKNOWN);
  }

  private static List<Mention> names(Mention person) {
    return person.parts().stream().filter(part -> part.label().equals("personname")).toList();
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean tellsOfCaptivity(Sentence sentence) {
    return CAPTIVITY.stream()
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  /** Whether a person is told of as one who speaks, holds an office or mediates. */
  boolean isSpeaking(Mention person) {
    int from = Math.max(0, person.start() - CITE_TOKENS_MAX);
    boolean cited =
        lattice.within("cite", from, person.end() + CITE_TOKENS_MAX).stream()
            .anyMatch(cite -> cite.overlaps(person) && !isSignature(cite));
    return cited || OFFICE.stream().anyMatch(label -> lattice.overlaps(label, person));
  }

  /** "(Agency) – Lena Holm was freed": a name behind a dash need not be that of a speaker. */
  private static boolean isSignature(Mention cite) {
    return cite.value(Cite.class).manner() == Cite.Manner.SIGNS;
  }

  /** "The Danish seaman A": the words before a name. */
  private Life before(Mention name) {
    int from = name.start();
    while (from > name.start() - BEFORE_MAX
        && !lattice.startsSentence(from)
        && lattice.tokens().get(from - 1).isWord()
        && lattice.at("function", from - 1).isEmpty()
        && !isVerb(from - 1)) {
      from--;
    }
    return life(from, name.start());
  }

  /** "The rebels freed the seaman A": who did it is none of A's people. */
  private boolean isVerb(int at) {
    return lattice.has("verb.group", at) || lattice.has("say", at);
  }

  /** "A, 34, a Dane jailed in May": what stands in apposition behind a name. */
  private Life behind(Mention name) {
    int at = name.end();
    if (isMark(at) && lattice.at("number", at + 1).isPresent()) {
      at = lattice.at("number", at + 1).orElseThrow().end();
    }
    int limit = Math.min(lattice.sentenceEnd(name.start()), at + BEHIND_MAX);
    if (!isMark(at) || at + 1 >= limit || !describes(at + 1)) {
      return UNKNOWN;
    }
    int end = at + 1;
    while (end < limit && !isMark(end) && !isRelative(end)) {
      end++;
    }
    return life(at + 1, end);
  }

  private boolean isMark(int at) {
    return at < lattice.tokens().size()
        && Set.of(",", "(", ")", "\u2013", "\u2014", ":", ";").contains(key(at));
  }

  private boolean isRelative(int at) {
    return lattice.has("turnsto", at);
  }

  private boolean describes(int at) {
    return Stream.of("describing", "nation", "nationals", "number", "people", "kindof", "modifier")
        .anyMatch(label -> lattice.has(label, at));
  }

  private String key(int at) {
    return lattice.tokens().get(at).key();
  }

  private Life life(int start, int end) {
    Optional<Party> nation =
        NATIONS.stream()
            .flatMap(label -> lattice.within(label, start, end).stream())
            .findFirst()
            .flatMap(this::nation);
    People kind =
        Stream.of("kindof", "people", "title")
            .flatMap(label -> lattice.within(label, start, end).stream())
            .flatMap(mention -> kind(mention.value(String.class)).stream())
            .filter(people -> people != People.PEOPLE)
            .findFirst()
            .orElse(People.PEOPLE);
    return new Life(nation, kind);
  }

  /** "A Danish-Chadian nurse" may go home to either. */
  private Optional<Party> nation(Mention mention) {
    Party nation = mention.value(Party.class);
    int at = mention.start();
    if (at > 1 && isHyphen(at - 1)) {
      Optional<Party> first = endingAt(at - 1);
      if (first.isPresent()) {
        return home(first.get(), nation);
      }
    }
    Optional<Party> second = isHyphen(mention.end()) ? at(mention.end() + 1) : Optional.empty();
    return second.isPresent() ? home(nation, second.get()) : Optional.of(nation);
  }

  private Optional<Party> home(Party one, Party other) {
    return DualStates.homeOf(one, other).or(() -> dualCitizens.homeOf(one, other));
  }

  private boolean isHyphen(int at) {
    return at + 1 < lattice.tokens().size() && key(at).equals("-");
  }

  private Optional<Party> at(int start) {
    return NATIONS.stream()
        .flatMap(label -> lattice.at(label, start).stream())
        .findFirst()
        .map(mention -> mention.value(Party.class));
  }

  private Optional<Party> endingAt(int end) {
    return NATIONS.stream()
        .flatMap(label -> lattice.within(label, Math.max(0, end - NATION_MAX), end).stream())
        .filter(mention -> mention.end() == end)
        .findFirst()
        .map(mention -> mention.value(Party.class));
  }

  private static Optional<People> kind(String word) {
    return Stream.of(People.values()).filter(people -> people.word().equals(word)).findFirst();
  }

  /**
   * "Two Danish seamen, A and B", "A and B, two Danes": the phrase that a list of names explains.
   */
  private Life together(Mention person, Sentence sentence) {
    return Stream.of(
            ending(person, sentence),
            lattice
                .within("group", person.end(), Math.min(sentence.end(), person.end() + BEHIND_MAX))
                .stream()
                .filter(group -> group.start() == person.end() + 1)
                .findFirst())
        .flatMap(Optional::stream)
        .map(group -> group.value(PeopleGroup.class))
        .filter(group -> group.count().filter(count -> count < names(person).size()).isEmpty())
        .findFirst()
        .map(group -> new Life(group.nationality(), group.people()))
        .orElse(UNKNOWN);
  }

  private Optional<Mention> ending(Mention person, Sentence sentence) {
    int described = describedFrom(person.start());
    return lattice
        .within("group", Math.max(sentence.start(), described - BEHIND_MAX), person.start())
        .stream()
        .filter(
            group ->
                group.end() == person.start()
                    || (group.end() == person.start() - 1 && isMark(group.end()))
                    || (group.end() == described - 1 && isMark(group.end())))
        .findFirst();
  }

  /** "Another Dane, the nurse A": where the words before a name begin that say who bears it. */
  private int describedFrom(int name) {
    int from = name;
    while (from > Math.max(0, name - BEFORE_MAX)
        && lattice.tokens().get(from - 1).isWord()
        && !lattice.startsSentence(from)) {
      from--;
    }
    return lattice.has("definite", from) ? from : name;
  }

  /** The people whom names tell of. */
  PeopleList people(Mention person) {
    PeopleGroup told = person.value(PeopleGroup.class);
    List<Mention> names = names(person);
    List<Life> known =
        names.stream().map(name -> lives.getOrDefault(name.value(String.class), UNKNOWN)).toList();
    if (known.stream().flatMap(life -> life.nation().stream()).distinct().count() > 1) {
      return new PeopleList(byNation(known));
    }
    return new PeopleList(
        List.of(
            group(
                common(known.stream().distinct().toList()),
                told.count().orElse(names.size()),
                told)));
  }

  /** "The Danish nurse A and the Polish monk B": one of either people. */
  private static List<PeopleGroup> byNation(List<Life> lives) {
    Map<Optional<Party>, List<Life>> peoples = new LinkedHashMap<>();
    lives.forEach(life -> peoples.computeIfAbsent(life.nation(), _ -> new ArrayList<>()).add(life));
    return peoples.entrySet().stream()
        .map(
            people ->
                new PeopleGroup(
                    common(people.getValue()).kind(),
                    Optional.of(people.getValue().size()),
                    Bound.EXACT,
                    people.getKey()))
        .toList();
  }

  /** What is known of some and contradicted by none of the others. */
  private static Life common(List<Life> lives) {
    List<Party> nations =
        lives.stream().flatMap(life -> life.nation().stream()).distinct().toList();
    List<People> kinds =
        lives.stream().map(Life::kind).filter(k -> k != People.PEOPLE).distinct().toList();
    return new Life(
        nations.size() == 1 ? Optional.of(nations.getFirst()) : Optional.empty(),
        kinds.size() == 1 ? kinds.getFirst() : People.PEOPLE);
  }

  private static PeopleGroup group(Life life, int count, PeopleGroup told) {
    return new PeopleGroup(
        told.people() == People.PEOPLE ? life.kind() : told.people(),
        Optional.of(count),
        Bound.EXACT,
        told.nationality().or(life::nation));
  }

  /** The surnames of captives who are named in full elsewhere, each as a person. */
  List<Mention> surnames() {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < named.length; at++) {
      String word = lattice.tokens().get(at).text();
      Optional<String> full =
          named[at] ? Optional.empty() : Optional.ofNullable(surnames.get(word));
      if (full.filter(captives::contains).isPresent() && standsAlone(at)) {
        Life life = lives.getOrDefault(full.get(), UNKNOWN);
        PeopleGroup one = new PeopleGroup(life.kind(), Optional.of(1), Bound.EXACT, life.nation());
        found.add(new Mention("surname", at, at + 1, one, "named before", List.of()));
      }
    }
    return found;
  }

  private boolean standsAlone(int at) {
    boolean owns = at + 1 < named.length && key(at + 1).equals("'s");
    return !owns
        && Stream.of("official", "party", "nation", "place", "title")
            .allMatch(label -> lattice.at(label, at).isEmpty());
  }
}
