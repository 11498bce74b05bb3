package dev.handover.bench;

import dev.handover.bench.Annotation.Exchange;
import dev.handover.bench.Matching.Couple;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a prediction has wrong in one article, a line each. */
final class Differences {
  private static final List<Slot> OUTLINE =
      List.of(Slot.DATE, Slot.STATUS, Slot.PARTY, Slot.TRANSFER);

  private Differences() {}

  static List<String> of(Annotation gold, Annotation predicted) {
    Matching matching = Matching.of(gold.exchanges(), predicted.exchanges());
    return Stream.of(
            published(gold, predicted),
            tallies(gold, predicted),
            matching.missed().stream().map(exchange -> outline("missed", exchange)),
            matching.spurious().stream().map(exchange -> outline("spurious", exchange)),
            matching.couples().stream().flatMap(Differences::values))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> published(Annotation gold, Annotation predicted) {
    return gold.published().equals(predicted.published())
        ? Stream.empty()
        : Stream.of(
            line(
                "published",
                gold.published().map(Value::exact).stream().toList(),
                predicted.published().map(Value::exact).stream().toList()));
  }

  private static Stream<String> tallies(Annotation gold, Annotation predicted) {
    return Score.tallies(gold, predicted).isPerfect()
        ? Stream.empty()
        : Stream.of(line(Slot.TALLY.label(), Score.tallies(gold), Score.tallies(predicted)));
  }

  private static Stream<String> values(Couple couple) {
    List<String> lines =
        Arrays.stream(Slot.values())
            .filter(slot -> !couple.count(slot).isPerfect())
            .map(
                slot ->
                    line(
                        slot.label(),
                        Slots.values(slot, couple.gold()),
                        Slots.values(slot, couple.predicted())))
            .toList();
    return lines.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(outline("paired", couple.gold())), lines.stream().map(line -> "  " + line));
  }

  private static String outline(String what, Exchange exchange) {
    return OUTLINE.stream()
        .map(slot -> Slots.values(slot, exchange).toString())
        .collect(Collectors.joining(" ", "%-9s ".formatted(what), ""));
  }

  private static String line(String what, List<Value> gold, List<Value> predicted) {
    return "%-9s gold %s  got %s".formatted(what, gold, predicted);
  }
}
