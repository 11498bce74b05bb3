package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands between the sides: credited, in a mention labelled {@code mediator}.
 *
 * @param parties none where the text says that somebody did not mediate
 * @param before whether it is whoever was named before: "his mediation"
 */
public record Mediators(List<Party> parties, boolean before) {
  /** Between a side and its verb stands a date at most. */
  private static final int DATE_MAX = 2;

  /** The longest group of a verb, behind a date. */
  private static final int VERB_MAX = 6;

  public Mediators {
    parties = List.copyOf(parties);
  }

  static Optional<Object> of(Match match) {
    return switch (match.rule().meaning()) {
      case "MEDIATORS" -> Optional.of(new Mediators(parties(match), false));
      case "NOBODY" -> Optional.of(new Mediators(List.of(), false));
      case "BEFORE" -> Optional.of(new Mediators(List.of(), true));
      default -> throw new IllegalStateException(match.rule().origin() + ": unknown meaning");
    };
  }

  /** Those who stand between the sides together; a side that acts itself does not stand between. */
  static Optional<Object> together(Match match, Lattice lattice) {
    return match.fillers().size() > 2 && doesItself(match.end(), lattice)
        ? Optional.empty()
        : of(match);
  }

  /** "With the help of Oman, Chad and Sudan on Friday freed": the two do, and Oman helps. */
  private static boolean doesItself(int end, Lattice lattice) {
    int limit = Math.min(lattice.sentenceEnd(end - 1), end + VERB_MAX);
    return Stream.of("give.active", "receive.active", "exchange.active")
        .flatMap(label -> lattice.within(label, end, limit).stream())
        .anyMatch(verb -> verb.start() <= end + DATE_MAX);
  }

  /** Those credited, without those in whose midst they stand. */
  private static List<Party> parties(Match match) {
    return match.fillers().stream()
        .filter(filler -> !filler.role().equals("between"))
        .map(Match.Filler::mention)
        .map(Mention::value)
        .flatMap(Mediators::parties)
        .distinct()
        .toList();
  }

  private static Stream<Party> parties(Object value) {
    return switch (value) {
      case Mediators several -> several.parties().stream();
      case Party party -> Stream.of(party);
      case Source source -> source.party().stream();
      default -> Stream.empty();
    };
  }

  @Override
  public String toString() {
    if (parties.isEmpty()) {
      return before ? "whoever was named before" : "nobody";
    }
    return parties.stream().map(Party::code).collect(Collectors.joining("+"));
  }
}
