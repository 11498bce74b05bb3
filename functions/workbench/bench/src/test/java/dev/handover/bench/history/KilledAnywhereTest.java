package dev.handover.bench.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.bench.history.Gate.Moment;
import dev.handover.bench.stack.Bucket;
import dev.handover.bench.stack.Functions;
import dev.handover.bench.stack.Snapshot;
import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.Auditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The function is killed before and after each call that it makes, one after the other, for each
 * kind of change; when the event comes again, all is as if nothing had been.
 */
class KilledAnywhereTest {
  private static final TableServer SERVER = TableServer.start();
  private static final String KEY = "a.txt";
  private static final String OTHER = "other.txt";

  /** After the first calls and writes come those that tidy up, one like the other. */
  private static final int ALL_OF = 7;

  private static final int ALL_WRITES_OF = 4;
  private static final int ONE_IN = 31;
  private static final List<Fate> KILLS = List.of(Fate.CRASH_BEFORE, Fate.CRASH_AFTER);

  record Scenario(String name, List<Change> before, Change change) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Scenario> scenarios() {
    return Stream.of(
        new Scenario("first", List.of(), new Change(KEY, Content.SWAP)),
        new Scenario("first long", List.of(), new Change(KEY, Content.WINTER)),
        new Scenario(
            "same text", List.of(new Change(OTHER, Content.SWAP)), new Change(KEY, Content.SWAP)),
        new Scenario(
            "overwritten", List.of(new Change(KEY, Content.SWAP)), new Change(KEY, Content.RIVAL)),
        new Scenario(
            "overwritten long",
            List.of(new Change(KEY, Content.WINTER)),
            new Change(KEY, Content.SUMMER)),
        new Scenario(
            "overwritten by none",
            List.of(new Change(KEY, Content.REMAINS)),
            new Change(KEY, Content.BLANK)),
        new Scenario(
            "shared and overwritten",
            List.of(new Change(OTHER, Content.WINTER), new Change(KEY, Content.WINTER)),
            new Change(KEY, Content.SUMMER)),
        new Scenario(
            "removed", List.of(new Change(KEY, Content.REMAINS)), new Change(KEY, Content.NOTHING)),
        new Scenario(
            "removed long",
            List.of(new Change(KEY, Content.WINTER)),
            new Change(KEY, Content.NOTHING)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theEventThatComesAgainFindsItsWay(Scenario scenario) throws InterruptedException {
    Played undisturbed = played(scenario, 0, Fate.DONE);

    assertThat(undisturbed.calls()).hasSizeGreaterThan(2).contains(Call.TRANSACT_WRITE_ITEMS);
    for (int call : struck(undisturbed.calls())) {
      for (Fate kill : KILLS) {
        assertThat(played(scenario, call, kill).items())
            .as("%s at call %d", kill, call)
            .isEqualTo(undisturbed.items());
      }
    }
  }

  private static List<Integer> struck(List<Call> calls) {
    IntStream writes =
        IntStream.rangeClosed(1, calls.size())
            .filter(call -> calls.get(call - 1) == Call.TRANSACT_WRITE_ITEMS)
            .limit(ALL_WRITES_OF);
    return IntStream.concat(
            writes,
            IntStream.rangeClosed(1, calls.size())
                .filter(call -> call <= ALL_OF || call % ONE_IN == 0))
        .distinct()
        .boxed()
        .toList();
  }

  /**
   * @param calls made by the invocation that was killed, or was let go on
   */
  private record Played(Map<String, Map<String, AttributeValue>> items, List<Call> calls) {}

  private static Played played(Scenario scenario, int killedAt, Fate kill)
      throws InterruptedException {
    Bucket bucket = new Bucket();
    String table = SERVER.createTable();
    Sequencer sequencer = new Sequencer();
    Functions whole = new Functions(bucket, SERVER.client(), table);
    scenario.before().forEach(change -> whole.ingest(change.apply(bucket, sequencer.next())));
    String event = scenario.change().apply(bucket, sequencer.next());

    Function<Gate, Consumer<String>> held =
        gate ->
            new Functions(
                    new GatedBucket(gate, bucket),
                    new GatedTable(gate, SERVER.client(), new Toll()),
                    table)
                ::ingest;
    List<Call> calls = new ArrayList<>();
    Invocation invocation = Invocation.start(event, held);
    while (invocation.moment() instanceof Moment.Calling(Call call)) {
      calls.add(call);
      invocation.proceed(calls.size() == killedAt ? kill : Fate.DONE);
    }
    whole.ingest(event);

    assertThat(new Auditor(SERVER.client(), table).audit(SERVER.scan(table)).differences())
        .isEmpty();
    Played played = new Played(Snapshot.items(SERVER.scan(table)), calls);
    SERVER.drop(table);
    return played;
  }
}
