package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule file with the code that gives its matches a value: what a stage adds to the lattice.
 *
 * <p>Of matches that overlap the one that takes the most tokens wins, then the one that skips
 * fewer, then the earlier, then the one whose rule is declared to be {@code over} the other.
 *
 * @param label the label of the mentions it adds
 * @param meaning what a match means; empty where the words only look like the rule (30 February)
 */
public record Stage(String label, RuleFile file, Function<Match, Optional<Object>> meaning) {
  /** Reads a lattice and adds the mentions found. */
  public void run(Lattice lattice) {
    read(lattice).forEach(lattice::add);
  }

  /** The mentions that the stage finds, in the order of the text. */
  public List<Mention> read(Lattice lattice) {
    List<Mention> chosen = new ArrayList<>();
    boolean[] taken = new boolean[lattice.tokens().size()];
    for (Match match : ranked(file.matches(lattice))) {
      if (isFree(taken, match)) {
        meaning
            .apply(match)
            .ifPresent(
                value -> {
                  chosen.add(mention(match, value));
                  for (int i = match.start(); i < match.end(); i++) {
                    taken[i] = true;
                  }
                });
      }
    }
    return chosen.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
  }

  private List<Match> ranked(List<Match> matches) {
    return matches.stream()
        .sorted(
            Comparator.comparingInt(Match::taken)
                .reversed()
                .thenComparingInt(match -> match.end() - match.start())
                .thenComparingInt(Match::start)
                .thenComparingInt(match -> file.rank(match.rule())))
        .toList();
  }

  private static boolean isFree(boolean[] taken, Match match) {
    for (int i = match.start(); i < match.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private Mention mention(Match match, Object value) {
    return new Mention(
        label,
        match.start(),
        match.end(),
        value,
        match.rule().origin() + " " + match.rule().name(),
        match.fillers().stream().map(Match.Filler::mention).toList());
  }
}
