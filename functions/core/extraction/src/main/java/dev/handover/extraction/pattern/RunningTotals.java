package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import dev.handover.extraction.rule.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds running totals. Adds mentions labelled {@code loose} (a word that may stand between the
 * parts of one), {@code moved} ({@link Movement}), {@code counted} (PeopleGroup), {@code rounds}
 * and {@code nth} (Integer), {@code running} ({@link RunningSince}), {@code feat} (String: record
 * or nth), {@code reckoned} ({@link Citation}) and {@code tally} and {@code also} ({@link
 * RunningTotal}).
 */
final class RunningTotals {
  private static final List<String> LISTS =
      List.of(
          "sum.words",
          "raise.words",
          "amount.words",
          "summing.words",
          "homecoming.words",
          "roundnoun.words",
          "onset.words",
          "warfare.words",
          "warsize.words",
          "truce.words",
          "reckoning.words",
          "barrier.words",
          "origin.words",
          "pairing.words",
          "tail.words",
          "cast.words");

  private static final List<String> LABELS =
      List.of("rounds", "nth", "moved", "running", "counted", "feat", "reckoned", "tally", "also");

  private final Phrases words = new Phrases();
  private final Map<String, RuleFile> files = new LinkedHashMap<>();

  RunningTotals() {
    LISTS.forEach(list -> WordList.load(RunningTotals.class, list, words));
    for (String label : LABELS) {
      files.put(label, RuleFile.load(RunningTotals.class, label + ".rules"));
    }
  }

  /** The rule files, in the order of their stages, by the label that each adds. */
  Map<String, RuleFile> ruleFiles() {
    return files;
  }

  void run(Lattice lattice) {
    words.run(lattice);
    LooseWords.mark(lattice);
    files.forEach(
        (label, file) -> {
          BiFunction<Match, Lattice, Optional<Object>> meaning = meaning(label);
          new Stage(label, file, match -> meaning.apply(match, lattice)).run(lattice);
        });
  }

  private static BiFunction<Match, Lattice, Optional<Object>> meaning(String label) {
    return switch (label) {
      case "moved" -> (match, _) -> TallyPartMeaning.moved(match);
      case "counted" -> TallyPartMeaning::counted;
      case "rounds", "nth" -> (match, _) -> TallyPartMeaning.rounds(match);
      case "running" -> RunningMeaning::of;
      case "feat" -> (match, _) -> Optional.of(match.rule().meaning().toLowerCase(Locale.ROOT));
      case "reckoned" -> (match, _) -> TallyPartMeaning.reckoned(match);
      case "tally", "also" -> TallyMeaning::tally;
      default -> throw new IllegalStateException("No stage adds " + label);
    };
  }
}
