package dev.handover.extraction.report;

import dev.handover.extraction.pattern.PeopleList;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Parties that are only told of together: those on one list do not deal with each other. */
final class Fellows {
  /** Two that an "and" joins may be the two sides. */
  private static final int LIST_LENGTH_MIN = 3;

  private final Lattice lattice;
  private final Counterparties counterparties;

  Fellows(Lattice lattice, Counterparties counterparties) {
    this.lattice = lattice;
    this.counterparties = counterparties;
  }

  /** The pairs of a sentence that are on one list, but for known foes. */
  Set<Pair> of(Sentence sentence) {
    Set<Pair> fellows = new HashSet<>();
    // "Seven Saudis and 23 Sudanese".
    for (Mention who : lattice.within("who", sentence.start(), sentence.end())) {
      Set<Party> peoples = counterparties.sides(who.value(PeopleList.class).groups());
      addPairs(List.copyOf(peoples), fellows);
    }
    countries(sentence).stream()
        .filter(list -> list.size() >= LIST_LENGTH_MIN)
        .forEach(list -> addPairs(list, fellows));
    fellows.removeIf(Conflicts::areAtOdds);
    return fellows;
  }

  /** "Citizens of Chad, Georgia, Denmark and Peru". */
  private List<List<Party>> countries(Sentence sentence) {
    List<List<Party>> lists = new ArrayList<>();
    List<Party> list = new ArrayList<>();
    int end = sentence.start();
    for (Mention named : named(sentence)) {
      if (named.start() < end) {
        continue;
      }
      if (areWords(end, named.start())) {
        lists.add(List.copyOf(list));
        list.clear();
      }
      Party party = counterparties.side(named.value(Party.class));
      if (!list.contains(party) && list.size() < Dealings.TOGETHER_MAX) {
        list.add(party);
      }
      end = named.end();
    }
    lists.add(List.copyOf(list));
    return lists;
  }

  private List<Mention> named(Sentence sentence) {
    return Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.within(label, sentence.start(), sentence.end()).stream())
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private boolean areWords(int from, int to) {
    return lattice.tokens().subList(from, to).stream()
        .filter(Token::isWord)
        .anyMatch(word -> !word.key().equals("and") && !word.key().equals("the"));
  }

  private static void addPairs(List<Party> parties, Set<Pair> pairs) {
    for (int one = 0; one < parties.size(); one++) {
      for (int other = one + 1; other < Math.min(parties.size(), Dealings.TOGETHER_MAX); other++) {
        pairs.add(Pair.of(parties.get(one), parties.get(other)));
      }
    }
  }
}
