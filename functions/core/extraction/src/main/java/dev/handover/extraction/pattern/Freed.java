package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.SameCount;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers all who may be the people of an act, however they are told: groups, bare counts, names,
 * as many as before. Adds mentions labelled {@code who}, each a {@link PeopleList}.
 */
final class Freed {
  /** How far behind a verb those are told of whom it moves. */
  private static final int FETCHED_MAX = 4;

  /** How many words before people may say whose they are. */
  private static final int BELONGING_MAX = 4;

  /** How many words stand before the name of a place: "in the town of". */
  private static final int PLACE_MAX = 6;

  /** The longest name of a body, in words. */
  private static final int NAME_MAX = 16;

  /** How many tokens a verb takes with what stands between it and its people. */
  static final int VERB_APART_MAX = 5;

  /** How far before its noun "just as many" can begin. */
  private static final int SAME_COUNT_TOKENS = 6;

  private static final List<String> NOUNS = List.of("people", "plural", "nationals");

  private final Lattice lattice;
  private final boolean[] taken;
  private final List<Mention> found = new ArrayList<>();

  /** Those of the found that have a count, by where they begin. */
  private final NavigableMap<Integer, Mention> counted = new TreeMap<>();

  private final Biographies biographies;
  private final Commas commas;
  private final List<Mention> surnames;

  private Freed(Lattice lattice) {
    this.lattice = lattice;
    this.taken = new boolean[lattice.tokens().size()];
    this.biographies = Biographies.of(lattice);
    this.commas = new Commas(lattice);
    this.surnames = biographies.surnames();
    new Epithets(lattice)
        .of(Stream.concat(lattice.labelled("person").stream(), surnames.stream()))
        .forEach(lattice::add);
  }

  static void mark(Lattice lattice) {
    Freed freed = new Freed(lattice);
    Stream.concat(
            Stream.of("groups", "samecount", "bare", "person")
                .flatMap(label -> lattice.labelled(label).stream()),
            freed.surnames.stream())
        .filter(mention -> !freed.isOfBearer(mention))
        .filter(mention -> !freed.isTaken(mention))
        .filter(mention -> !freed.isOther(mention))
        .filter(mention -> !freed.isAside(mention))
        .filter(mention -> !freed.isSpeaking(mention))
        .filter(mention -> !freed.isPlace(mention))
        .filter(mention -> !freed.isOfSameCount(mention))
        .filter(mention -> !freed.isRepeated(mention))
        .forEach(freed::add);
    List<Mention> told = TakenUp.counted(new Wholes(freed.found, lattice).joined(), lattice);
    told.forEach(lattice::add);
    Pronouns.of(told, lattice).forEach(lattice::add);
  }

  private void add(Mention mention) {
    people(mention)
        .map(
            people ->
                new Mention(
                    "who",
                    mention.start(),
                    mention.end(),
                    people,
                    mention.origin(),
                    List.of(mention)))
        .ifPresent(
            who -> {
              found.add(who);
              if (isCounted(who.value(PeopleList.class))) {
                counted.put(who.start(), who);
              }
              Arrays.fill(taken, who.start(), who.end(), true);
            });
  }

  private Optional<PeopleList> people(Mention mention) {
    return switch (mention.value()) {
      case PeopleList _ when namesAny(mention) -> Optional.of(withNamed(mention));
      case PeopleList list -> Optional.of(isOfOwn(mention) ? ofKindBefore(mention, list) : list);
      case PeopleGroup _ when mention.label().equals("person") ->
          Optional.of(biographies.people(mention));
      case PeopleGroup group -> Optional.of(new PeopleList(List.of(group)));
      case SameCount same -> sameAs(mention, same);
      default -> Optional.empty();
    };
  }

  /** "Lena Okoro, a nurse", "two sailors Piotr Mazan and Ali Noor": those who are named. */
  private boolean isOfBearer(Mention mention) {
    boolean described =
        lattice
            .within(
                "epithet",
                Math.max(0, mention.start() - Epithets.TOKENS_MAX),
                mention.end() + Epithets.TOKENS_MAX)
            .stream()
            .anyMatch(
                epithet -> epithet.start() <= mention.start() && epithet.end() >= mention.end());
    return described
        || isNamedBehind(mention)
        || commas.isNamedAlone(mention)
        || isToldWithNamed(mention)
        || isNameOf(mention)
        || (mention.value() instanceof PeopleList list
            && lattice.startingAt(mention.end()).stream()
                .filter(person -> person.label().equals("person"))
                .anyMatch(person -> namesAllOf(list, person)));
  }

  /** "Two Danish nurses, Lena Okoro and Ada Holm, flew home": the names of the two. */
  private boolean isNameOf(Mention mention) {
    int start = mention.start();
    return mention.label().equals("person")
        && start > 1
        && lattice.tokens().get(start - 1).key().equals(",")
        && lattice.within("groups", Math.max(0, start - Epithets.TOKENS_MAX), start).stream()
            .filter(people -> people.end() == start - 1)
            .map(people -> people.value(PeopleList.class).groups())
            .anyMatch(
                groups ->
                    groups.size() == 1
                        && groups.getFirst().count().filter(count -> count > 1).isPresent()
                        && groups
                            .getFirst()
                            .count()
                            .equals(mention.value(PeopleGroup.class).count()));
  }

  /** "The bodies of Lena Okoro and Piotr Mazan" are the two. */
  private boolean isNamedBehind(Mention mention) {
    return isUncounted(mention)
        && lattice
            .at("person", mention.start())
            .filter(named -> named.end() > mention.end())
            .isPresent();
  }

  /** "Lena Okoro and 13 others": the 13 are no other people than the 14. */
  private boolean isToldWithNamed(Mention mention) {
    return !mention.label().equals("person")
        && lattice
            .within("person", Math.max(0, mention.start() - Epithets.TOKENS_MAX), mention.end())
            .stream()
            .filter(person -> person.start() < mention.start())
            .anyMatch(
                person ->
                    person.end() == mention.end()
                        || (person.origin().endsWith("and others")
                            && person.end() > mention.start()));
  }

  private static boolean namesAllOf(PeopleList list, Mention person) {
    int named = person.value(PeopleGroup.class).count().orElse(1);
    return list.groups().size() == 1
        && list.groups().getFirst().count().filter(count -> count > named).isEmpty();
  }

  private static boolean namesAny(Mention mention) {
    return mention.parts().stream().anyMatch(part -> part.label().equals("person"));
  }

  /** "55 soldiers and Lena Okoro, a jailed lawmaker": who she is, is told beside her name. */
  private PeopleList withNamed(Mention mention) {
    return new PeopleList(
            mention.parts().stream()
                .flatMap(
                    part ->
                        part.label().equals("person")
                            ? biographies.people(part).groups().stream()
                            : Stream.of(part.value())
                                .filter(PeopleGroup.class::isInstance)
                                .map(PeopleGroup.class::cast))
                .toList())
        .withoutSum();
  }

  /** "19 of its own": whose they are is told, who they are was told before. */
  private boolean isOfOwn(Mention mention) {
    return mention.value() instanceof PeopleList list
        && list.groups().size() == 1
        && list.groups().getFirst().people() == People.PEOPLE
        && mention.parts().stream()
            .allMatch(
                part ->
                    part.origin().endsWith("counted by whose they are")
                        && NOUNS.stream()
                            .allMatch(
                                noun -> lattice.within(noun, part.start(), part.end()).isEmpty()));
  }

  private PeopleList ofKindBefore(Mention mention, PeopleList list) {
    return counted.headMap(mention.start(), false).descendingMap().values().stream()
        .limit(1)
        .filter(other -> lattice.sentenceEnd(other.start()) == lattice.sentenceEnd(mention.start()))
        .map(other -> other.value(PeopleList.class).groups())
        .filter(groups -> groups.size() == 1)
        .map(groups -> groups.getFirst().people())
        .findFirst()
        .map(kind -> new PeopleList(List.of(list.groups().getFirst().ofKind(kind))))
        .orElse(list);
  }

  /** The count nearest before it is the one that it takes up. */
  private Optional<PeopleList> sameAs(Mention mention, SameCount same) {
    return counted.headMap(mention.start(), false).descendingMap().values().stream()
        .filter(other -> other.end() <= mention.start())
        .filter(other -> !isSome(other))
        .findFirst()
        .map(other -> like(other.value(PeopleList.class), same));
  }

  /** "144 soldiers, 95 of whom": as many as the 144. */
  private static boolean isSome(Mention who) {
    return who.parts().stream()
        .flatMap(people -> Stream.concat(Stream.of(people), people.parts().stream()))
        .anyMatch(part -> part.label().equals("partof"));
  }

  static boolean isCounted(PeopleList list) {
    return list.groups().stream().anyMatch(group -> group.count().isPresent());
  }

  private static PeopleList like(PeopleList list, SameCount same) {
    return new PeopleList(
        list.groups().stream()
            .map(
                group ->
                    new PeopleGroup(
                        same.people().orElse(group.people()),
                        group.count().flatMap(same::of),
                        same.bound() == Bound.EXACT ? group.bound() : same.bound(),
                        same.nationality()))
            .toList());
  }

  private boolean isSpeaking(Mention mention) {
    return mention.label().equals("person") && biographies.isSpeaking(mention);
  }

  /** "Near Kfar Shouba": a name behind a word of place is a village. */
  private boolean isPlace(Mention mention) {
    return mention.label().equals("person")
        && lattice
            .within("location", Math.max(0, mention.start() - PLACE_MAX), mention.end())
            .stream()
            .anyMatch(place -> place.start() < mention.start() && place.end() > mention.start());
  }

  private boolean isTaken(Mention mention) {
    return taken[mention.start()] || taken[mention.end() - 1];
  }

  /** "Prisoners prisoners": of nouns in a row the first stands for all. */
  private boolean isRepeated(Mention mention) {
    return mention.start() > 0
        && mention.value() instanceof PeopleList list
        && !isCounted(list)
        && lattice.startingAt(mention.start() - 1).stream()
            .anyMatch(before -> isUncounted(before) && before.end() == mention.start());
  }

  private static boolean isUncounted(Mention mention) {
    return mention.value() instanceof PeopleList list && !isCounted(list);
  }

  /** "An equal number of soldiers" is so many, not a number of soldiers. */
  private boolean isOfSameCount(Mention mention) {
    return mention.label().equals("groups")
        && lattice
            .within("samecount", Math.max(0, mention.start() - SAME_COUNT_TOKENS), mention.end())
            .stream()
            .anyMatch(same -> same.overlaps(mention) && same.end() == mention.end());
  }

  /** "Three of them" are freed only where a verb right beside them says so. */
  private boolean isAside(Mention mention) {
    int from = behindCapture(mention.end());
    int end = Math.min(lattice.sentenceEnd(mention.start()), from + VERB_APART_MAX);
    return mention.parts().stream().anyMatch(part -> part.label().equals("partof"))
        && !Leftovers.isAnswer(mention, lattice)
        && (commas.isBracketed(mention) || isFarFromVerb(mention, from, end));
  }

  private boolean isFarFromVerb(Mention mention, int from, int end) {
    return lattice.within("verb.group", from, end).isEmpty()
        && lattice
            .within("verb.group", Math.max(0, mention.start() - VERB_APART_MAX), mention.start())
            .stream()
            .noneMatch(verb -> verb.end() == mention.start());
  }

  /** "21 of the girls kidnapped by rebels two years ago were freed". */
  private int behindCapture(int start) {
    int at = start;
    Optional<Mention> clause = capture(at);
    while (clause.isPresent()) {
      at = clause.get().end();
      clause = capture(at);
    }
    return at;
  }

  private Optional<Mention> capture(int at) {
    return Stream.of("custody", "date", "bound")
        .flatMap(label -> lattice.at(label, at).stream())
        .findFirst();
  }

  /** "Bodies said to be of soldiers", "the Headquarters for Prisoners of War", "anti-personnel". */
  private boolean isNamedAside(Mention mention) {
    if (!isUncounted(mention)) {
      return false;
    }
    int start = mention.start();
    boolean belongs =
        lattice.within("belonging", Math.max(0, start - BELONGING_MAX), start).stream()
            .anyMatch(word -> word.end() == start);
    boolean ofName =
        lattice.within("source", Math.max(0, start - NAME_MAX), mention.end() + NAME_MAX).stream()
            .anyMatch(name -> name.start() < start && name.end() >= mention.end());
    boolean doing = start > 0 && lattice.tokens().get(start - 1).key().equals("whom");
    boolean inWord = start > 0 && lattice.tokens().get(start - 1).key().equals("-");
    return belongs || ofName || doing || inWord || areMostOfThem(start);
  }

  /** "Thirty prisoners, most of them villagers": what the thirty are. */
  private boolean areMostOfThem(int start) {
    return start > 1
        && lattice.tokens().get(start - 2).key().equals("of")
        && lattice.has("pronoun", start - 1);
  }

  /** Who is told of, but not as handed over. */
  private boolean isOther(Mention mention) {
    List<Mention> others = lattice.within("notfreed", mention.start(), mention.end());
    return isNamedAside(mention)
        || (lattice.overlaps("bygone", mention) && !isBrought(mention))
        || others.stream().anyMatch(other -> isAllOf(mention, other))
        || others.size() > 1;
  }

  /** "Brought home 189 former captives": free since today; who looks on was a captive once. */
  private boolean isBrought(Mention people) {
    int start = people.start();
    return !lattice.within("verb.group", Math.max(0, start - FETCHED_MAX), start).isEmpty();
  }

  /** "44 of them wounded" are the 44 of them. */
  private static boolean isAllOf(Mention people, Mention other) {
    boolean one = people.value() instanceof PeopleList list && list.groups().size() == 1;
    return other.length() == people.length() || (one && other.start() == people.start());
  }
}
