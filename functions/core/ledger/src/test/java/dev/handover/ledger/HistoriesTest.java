package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Extraction;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import dev.handover.model.Report;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Events come at least once and in any order; what they leave must not tell in which. */
class HistoriesTest {
  private static final Report CROWD =
      on("2025-07-04").says("RUS>UKR=military:207", "Kyiv").total(402).build();
  private static final Report RIVAL = on("2025-07-04").says("RUS>UKR=military:195").build();
  private static final Report BODIES = on("2025-06-26").says("RUS>UKR=remains:1000").build();
  private static final List<Extraction> CONTENTS =
      List.of(
          reading("One.", CROWD),
          reading("Two.", RIVAL, BODIES),
          reading("Three.", CROWD, BODIES),
          reading("Nothing."),
          new Rejection(RejectionReason.EMPTY, "No text in it."));

  /**
   * One change of one key.
   *
   * @param content index of what is put; the one behind the last is a removal
   */
  record Event(String name, int order, int content) {
    Posted deliver(Ledger ledger) {
      String sequencer = "%04x".formatted(order);
      return content == CONTENTS.size()
          ? ledger.remove(key(name), new Sequencer(sequencer), Optional.empty())
          : ledger.post(version(name, sequencer), CONTENTS.get(content));
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void anyOrderOfDeliveryEndsInTheSameItemsAndTheSameExchanges(
      @ForAll("histories") List<Event> history, @ForAll Random random) {
    List<Event> disturbed = new ArrayList<>(history);
    disturbed.addAll(history.subList(0, history.size() / 3));
    Collections.shuffle(disturbed, random);

    String straight = play(history);
    String shuffled = play(disturbed);

    assertThat(new Contents(shuffled).nonZero()).isEqualTo(new Contents(straight).nonZero());
    assertThat(new Contents(shuffled).audit().differences()).isEmpty();
    assertThat(page(shuffled)).isEqualTo(page(straight));
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<Integer> contents = Arbitraries.integers().between(0, CONTENTS.size());
    return contents
        .list()
        .ofMinSize(2)
        .ofMaxSize(10)
        .map(
            drawn -> {
              List<Event> events = new ArrayList<>();
              for (int content : drawn) {
                events.add(new Event("key-" + events.size() % 3, events.size(), content));
              }
              return events;
            });
  }

  private static String play(List<Event> events) {
    String table = LocalTable.create();
    Ledger ledger = ledger(table);
    events.forEach(event -> event.deliver(ledger));
    return table;
  }

  private static ExchangePage page(String table) {
    return ledger(table).exchanges(ExchangeFilter.ALL, 10, Optional.empty());
  }

  private static Ledger ledger(String table) {
    return new Ledger(
        LocalTable.client(), table, Attempts.patient(), InstantSource.fixed(Instant.EPOCH));
  }
}
