package dev.handover.bench.query;

import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Bound;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Reading;
import dev.handover.model.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Posts a chronicle: the past by several threads, then the newest part text by text. */
public record Filling(TableServer server, Chronicle chronicle) {
  /**
   * When the newest part is entered; all of the past before, so that lists of changes end alike.
   */
  static final Instant NEWEST = Instant.parse("2026-01-01T00:00:00Z");

  private static final Instant PAST = Instant.parse("2025-12-31T00:00:00Z");
  private static final int THREADS = 4;
  private static final int WORDS = 150;

  /** A new table that holds it. */
  public String table() {
    String table = server.createTable();
    Ledger past = new Ledger(server.client(), table, () -> PAST);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> running = new ArrayList<>();
      for (Chronicle.Text text : chronicle.ofThePast()) {
        running.add(threads.submit(() -> post(past, text)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The table is not filled", e);
    }
    for (Chronicle.Text text : chronicle.ofTheNewest()) {
      post(new Ledger(server.client(), table, () -> NEWEST.plusSeconds(text.number())), text);
    }
    return table;
  }

  private static void post(Ledger ledger, Chronicle.Text text) {
    Instant published = NEWEST.minusSeconds(60L * text.number());
    ledger.post(
        new ArticleVersion(
            new ObjectKey("articles", "%06d.txt".formatted(text.number())),
            new Sequencer("01"),
            Optional.of(published),
            "etag",
            1),
        reading(text));
  }

  private static Reading reading(Chronicle.Text text) {
    Occasion first = text.occasions().getFirst();
    return new Reading(
        Optional.of(first.date().end().plusDays(1)),
        "en",
        "Prisoners exchanged, report " + text.number(),
        words(text.number()),
        text.occasions().stream().map(occasion -> occasion.told(text.telling())).toList(),
        text.number() % 10 == 0 ? List.of(tally(text.number())) : List.of());
  }

  private static Tally tally(int number) {
    String words = "Since the beginning " + number + " were brought home";
    return new Tally(
        Optional.of(new Party("UKR")),
        People.PEOPLE,
        number,
        Bound.EXACT,
        Optional.empty(),
        Optional.empty(),
        List.of("Volodymyr Zelensky"),
        new Evidence(words, 0, words.length()));
  }

  // No two texts share a phrase, so that none is a near copy of another.
  private static String words(int number) {
    return new SplittableRandom(number)
        .ints(WORDS, 0, Integer.MAX_VALUE)
        .mapToObj(word -> Integer.toString(word, Character.MAX_RADIX))
        .collect(Collectors.joining(" ", "", "."));
  }
}
