package dev.handover.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Both parts' scores side by side, as text. */
final class ScoreTable {
  private static final String COLUMNS =
      "%6s %6s %6s %5s %5s".formatted("P", "R", "F1", "gold", "pred");
  private static final String GAP = "    ";

  private ScoreTable() {}

  static String of(String title, Map<Part, Score> scores) {
    return "%-11s".formatted("")
        + scores.keySet().stream()
            .map(part -> ("%-" + COLUMNS.length() + "s").formatted(title + ", " + part.label()))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n%-11s".formatted("slot")
        + scores.keySet().stream().map(part -> COLUMNS).collect(Collectors.joining(GAP))
        + "\n"
        + Arrays.stream(Slot.values()).map(slot -> row(slot, scores)).collect(Collectors.joining())
        + scores.entrySet().stream()
            .map(entry -> closing(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
  }

  private static String row(Slot slot, Map<Part, Score> scores) {
    return "%-11s".formatted(slot.label())
        + scores.values().stream()
            .map(score -> cells(score.count(slot)))
            .collect(Collectors.joining(GAP))
        + "\n";
  }

  private static String cells(Count count) {
    return String.format(
        Locale.ROOT,
        "%6.3f %6.3f %6.3f %5d %5d",
        count.precision(),
        count.recall(),
        count.f1(),
        count.gold(),
        count.predicted());
  }

  private static String closing(Part part, Score score) {
    return part.label()
        + ": published right "
        + score.published()
        + "; negatives with a record "
        + score.negatives()
        + "; articles fully right (exchanges, parties, dates, statuses, directions and counts) "
        + score.perfect()
        + "\n";
  }
}
