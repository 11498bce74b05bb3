package dev.handover.bench.nearcopy;

import dev.handover.bench.Share;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints both error rates of telling near copies, as the tables of docs/accuracy.md. */
public final class CopyBoard {
  private final Pairs pairs = new Pairs();
  private final PrintStream out;

  CopyBoard(PrintStream out) {
    this.out = out;
  }

  /** Takes no arguments. */
  public static void main(String[] words) {
    new CopyBoard(
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
        .print();
  }

  void print() {
    thresholds();
    row("copies", "missed, half for choosing", "missed, other half");
    Arrays.stream(Edit.values())
        .forEach(e -> row(e.label(), Outcome.of(pairs.copies(e), pair -> !pair.joined())));
    row("different stories that share", "joined, half for choosing", "joined, other half");
    Arrays.stream(Sharing.values())
        .forEach(s -> row(s.label(), Outcome.of(pairs.different(s), Pair::joined)));
    row(
        "nothing but the event, all pairs there are",
        Outcome.of(pairs.allDifferent(), Pair::joined));
    fingerprints();
  }

  private void thresholds() {
    List<Threshold> thresholds = Threshold.all(pairs);
    row("likeness from", "copies missed", "stories joined");
    thresholds.forEach(t -> row("." + "%02d".formatted(t.percent()), t.missed(), t.joined()));
    out.println("fewest wrong: ." + Threshold.best(thresholds).percent() + "\n");
  }

  private void fingerprints() {
    row("missed or joined by equality of", columns(Fingerprint::label));
    for (Edit edit : Edit.values()) {
      List<Pair> copies = pairs.copies(edit);
      row(edit.label(), columns(f -> rate(Outcome.of(copies, pair -> !f.equalFor(pair)).all())));
    }
    for (Sharing sharing : Sharing.values()) {
      List<Pair> stories = pairs.different(sharing);
      row(sharing.label(), columns(f -> rate(Outcome.of(stories, f::equalFor).all())));
    }
  }

  private static String[] columns(Function<Fingerprint, String> of) {
    return Arrays.stream(Fingerprint.values()).map(of).toArray(String[]::new);
  }

  private void row(String label, Outcome outcome) {
    row(label, outcome.chosen(), outcome.reported());
  }

  private void row(String label, Share one, Share other) {
    row(label, rate(one), rate(other));
  }

  private void row(String label, String... cells) {
    out.println(
        Arrays.stream(cells)
            .map("%28s"::formatted)
            .collect(Collectors.joining("", "%-56s".formatted(label), "")));
  }

  private static String rate(Share share) {
    return share.of() == 0 ? "-" : String.format(Locale.ROOT, "%s  %.3f", share, share.ratio());
  }
}
