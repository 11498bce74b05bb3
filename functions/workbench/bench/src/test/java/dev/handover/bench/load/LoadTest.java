package dev.handover.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.audit.Findings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small form of {@code mvn -Pload}. */
class LoadTest {
  private static final TableServer SERVER = TableServer.start();

  @Test
  void manyWritersOnOneExchangeLoseNothing() {
    CrowdRun.Outcome outcome = new CrowdRun(8, 400, Duration.ofMillis(2)).on(SERVER);

    assertThat(outcome.texts()).isEqualTo(400);
    assertThat(outcome.findings()).returns(true, Findings::clean).returns(400, Findings::postings);
    assertThat(outcome.conflicts()).isPositive();
  }

  @Test
  void aLaterArticleCostsNoMoreThanAnEarlierOne() {
    List<Band> bands = UnitRun.run(SERVER, 200);

    assertThat(bands).extracting(Band::last).containsExactly(10, 100, 200);
    assertThat(bands.subList(1, 3)).extracting(Band::calls).containsOnly(2.0);
    Band early = bands.get(1);
    Band late = bands.get(2);
    assertThat(late.readUnits()).isCloseTo(early.readUnits(), within(0.1));
    assertThat(late.writeUnits()).isCloseTo(early.writeUnits(), within(0.1));
  }
}
