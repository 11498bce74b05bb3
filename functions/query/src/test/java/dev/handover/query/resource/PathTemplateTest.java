package dev.handover.query.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
  private final PathTemplate exchange = new PathTemplate("/exchanges/{id}");

  @Test
  void aVariableTakesOnePart() {
    assertThat(exchange.match(List.of("exchanges", "RUS-UKR-2025-07-04")))
        .contains(Map.of("id", "RUS-UKR-2025-07-04"));
  }

  @Test
  void aVariableDoesNotTakeAnEmptyPart() {
    assertThat(exchange.match(List.of("exchanges", ""))).isEmpty();
  }

  @Test
  void aPathOfAnotherLengthDoesNotFit() {
    assertThat(exchange.match(List.of("exchanges"))).isEmpty();
    assertThat(exchange.match(List.of("exchanges", "a", "b"))).isEmpty();
  }

  @Test
  void fixedPartsAreTakenLiterally() {
    assertThat(exchange.match(List.of("Exchanges", "a"))).isEmpty();
  }

  @Test
  void theRootIsOneEmptyPart() {
    assertThat(new PathTemplate("/").match(List.of(""))).contains(Map.of());
  }
}
