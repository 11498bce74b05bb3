package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Movement.Way;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the rules of the parts of a running total mean. */
final class TallyPartMeaning {
  private static final List<String> VERBS =
      List.of(
          "verb.part",
          "verb.past",
          "verb.base",
          "verb.ing",
          "homecoming.part",
          "homecoming.past",
          "homecoming.base");

  private static final Set<String> BEHIND_FIGURE =
      Set.of("function", "tail", "adverb", "verb.group", "moved", "running", "summing", "rounds");

  private TallyPartMeaning() {}

  static Optional<Object> moved(Match match) {
    Optional<Way> way =
        match.rule().meaning().equals("HOME")
            ? Optional.of(Way.RETURNED)
            : match
                .firstOf(VERBS)
                .flatMap(verb -> way(verb.value(String.class), match.rule().meaning()));
    Optional<Party> agent = party(match, "agent");
    return way.map(
        found ->
            new Movement(
                found,
                party(match, "receiver").or(() -> agent.filter(_ -> found == Way.RECEIVED)),
                party(match, "holder").or(() -> agent.filter(_ -> found == Way.GIVEN))));
  }

  private static Optional<Way> way(String senses, String meaning) {
    List<String> all = Arrays.asList(senses.split(" ", -1));
    boolean gives = all.contains("give");
    boolean receives = all.contains("receive");
    if (all.contains("exchange")) {
      return Optional.of(Way.EXCHANGED);
    }
    if (gives != receives) {
      return Optional.of(gives ? Way.GIVEN : Way.RECEIVED);
    }
    boolean carries =
        meaning.equals("CARRIED")
            && Stream.of("fetch", "move", "sendoff", "leave").anyMatch(all::contains);
    return gives || carries || all.contains("comeback")
        ? Optional.of(Way.RETURNED)
        : Optional.empty();
  }

  /** A number of a date, of a measure or of exchanges counts no people. */
  static Optional<Object> counted(Match match, Lattice lattice) {
    Mention number = match.first("number").orElseThrow();
    boolean bare = match.rule().meaning().equals("NUMBER");
    if (bare && !standsAlone(number, match.end(), lattice)) {
      return Optional.empty();
    }
    People people = match.rule().meaning().equals("DEAD") ? People.REMAINS : kind(match);
    return Optional.of(group(match, lattice, people));
  }

  private static PeopleGroup group(Match match, Lattice lattice, People people) {
    Bound bound =
        match
            .first("bound")
            .map(mention -> Bound.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT)))
            .orElse(isRound(match, lattice) ? Bound.ABOUT : Bound.EXACT);
    Optional<Integer> count = match.first("number").map(number -> number.value(Integer.class));
    return new PeopleGroup(people, count, bound, nationality(match));
  }

  private static boolean isRound(Match match, Lattice lattice) {
    return lattice.tokens().subList(match.start(), match.end()).stream()
        .anyMatch(token -> token.key().equals("odd"));
  }

  private static boolean standsAlone(Mention number, int end, Lattice lattice) {
    boolean other =
        Stream.of("date", "rounds", "nth").anyMatch(label -> lattice.overlaps(label, number));
    boolean isYear = lattice.at("year", number.start()).isPresent();
    return !other && !isYear && !countsSomethingElse(end, lattice);
  }

  /** "90,000 relatives", "two thirds": a word follows that is neither verb nor preposition. */
  private static boolean countsSomethingElse(int end, Lattice lattice) {
    return end < lattice.tokens().size()
        && (lattice.tokens().get(end).isWord() || lattice.tokens().get(end).key().equals("%"))
        && lattice.startingAt(end).stream()
            .noneMatch(mention -> BEHIND_FIGURE.contains(mention.label()));
  }

  static People kind(Match match) {
    return match
        .firstOf(List.of("people", "people.many", "plural"))
        .map(mention -> People.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT)))
        .orElse(match.first("branch").isPresent() ? People.MILITARY : People.PEOPLE);
  }

  private static Optional<Party> nationality(Match match) {
    return match
        .firstOf(List.of("nation", "nationals", "party"))
        .map(mention -> mention.value(Party.class));
  }

  static Optional<Object> rounds(Match match) {
    return match.firstOf(List.of("number", "ordinal")).map(Mention::value);
  }

  static Optional<Object> reckoned(Match match) {
    return switch (match.rule().meaning()) {
      case "SOURCE" -> match.first("source").map(m -> new Citation.Named(m.value(Source.class)));
      case "SIDE" ->
          match
              .firstOf(List.of("side", "nation"))
              .map(m -> new Citation.OfSide(m.value(Party.class)));
      case "SAME" -> Optional.of(taken(match));
      case "OURS" -> Optional.of("the article itself");
      default -> throw new IllegalStateException(match.rule().origin() + ": unknown meaning");
    };
  }

  private static Citation taken(Match match) {
    return match
        .first("reference")
        .map(mention -> Citation.Same.of(mention.value(String.class)))
        .orElse(new Citation.Same(Set.of(Source.Kind.values()), Optional.empty()));
  }

  private static Optional<Party> party(Match match, String role) {
    return match.first(role).map(mention -> mention.value(Party.class));
  }
}
