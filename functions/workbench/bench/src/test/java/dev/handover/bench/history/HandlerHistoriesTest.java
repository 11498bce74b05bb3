package dev.handover.bench.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.bench.history.Turmoil.Losses;
import dev.handover.bench.stack.Bucket;
import dev.handover.bench.stack.Functions;
import dev.handover.bench.stack.Snapshot;
import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.Auditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Histories of a bucket, played once change by change and once in turmoil, through the deployed
 * handlers with events as S3 sends them. {@code mvn -Phistories} plays a thousand; how much went
 * wrong in them is written to {@code target/histories.txt}.
 */
class HandlerHistoriesTest {
  private static final TableServer SERVER = TableServer.start();
  private static final Toll TOLL = new Toll();
  private static final int ENOUGH = 100;
  private static final List<String> KEYS = List.of("a.txt", "wire copy/обмен 4+июля.txt", "c", "d");

  @Property(shrinking = ShrinkingMode.OFF)
  void whateverGoesWrongOnTheWayTheEndIsTheSame(
      @ForAll("histories") List<Change> history, @ForAll Random random) throws Exception {
    Snapshot straight = straight(history);
    Snapshot inTurmoil = inTurmoil(history, random, Losses.NONE);

    assertThat(inTurmoil.items()).isEqualTo(straight.items());
    assertThat(inTurmoil.pages()).isEqualTo(straight.pages());
    assertThat(inTurmoil.exchanges()).isEqualTo(straight.exchanges());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whereEventsWereLostReadingEveryKeyOnceMendsIt(
      @ForAll("histories") List<Change> history, @ForAll Random random) throws Exception {
    Snapshot straight = straight(history);
    Snapshot mended = inTurmoil(history, random, Losses.SOME);

    assertThat(mended.itemsApartFromEvents()).isEqualTo(straight.itemsApartFromEvents());
    assertThat(mended.pages()).isEqualTo(straight.pages());
    assertThat(mended.exchanges()).isEqualTo(straight.exchanges());
  }

  @Provide
  Arbitrary<List<Change>> histories() {
    Arbitrary<String> keys = Arbitraries.of(KEYS);
    Arbitrary<Content> contents =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(Content.NOTHING)),
            Tuple.of(20, Arbitraries.of(Content.SHORT)),
            Tuple.of(1, Arbitraries.of(Content.LONG)));
    return Combinators.combine(keys, contents).as(Change::new).list().ofMinSize(2).ofMaxSize(12);
  }

  @AfterContainer
  static void everyKindOfFaultWasMet() throws IOException {
    Files.writeString(Path.of("target/histories.txt"), TOLL.text());
    if (TOLL.histories() >= ENOUGH) {
      assertThat(TOLL.races()).isPositive();
      assertThat(Fate.values())
          .allSatisfy(fate -> assertThat(TOLL.count(fate, Call.TRANSACT_WRITE_ITEMS)).isPositive());
    }
  }

  private static Snapshot straight(List<Change> history) {
    Bucket bucket = new Bucket();
    String table = SERVER.createTable();
    Functions functions = new Functions(bucket, SERVER.client(), table);
    Sequencer sequencer = new Sequencer();
    history.forEach(change -> functions.ingest(change.apply(bucket, sequencer.next())));
    return ended(table, functions);
  }

  private static Snapshot inTurmoil(List<Change> history, Random random, Losses losses)
      throws InterruptedException {
    Bucket bucket = new Bucket();
    String table = SERVER.createTable();
    Function<Gate, Consumer<String>> function =
        gate ->
            new Functions(
                    new GatedBucket(gate, bucket),
                    new GatedTable(gate, SERVER.client(), TOLL),
                    table)
                ::ingest;
    new Turmoil(history, random, bucket, function, losses, TOLL).play(KEYS);
    TOLL.played(history.size());
    return ended(table, new Functions(bucket, SERVER.client(), table));
  }

  private static Snapshot ended(String table, Functions functions) {
    assertThat(new Auditor(SERVER.client(), table).audit(SERVER.scan(table)).differences())
        .isEmpty();
    Snapshot end = Snapshot.of(SERVER.scan(table), functions);
    SERVER.drop(table);
    return end;
  }
}
