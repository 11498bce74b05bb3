package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aTakenPortGivesWayToAnother() throws IOException {
    try (var taken = new ServerSocket(0)) {
      int port = Ports.listen(taken.getLocalPort(), free -> free);

      assertThat(port).isPositive().isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void whereSomeoneElseWasFasterTheStartIsTriedAgain() {
    List<Integer> tried = new ArrayList<>();

    Ports.listen(
        0,
        port -> {
          tried.add(port);
          if (tried.size() < 3) {
            throw new StackException("taken", new IOException(new BindException("in use")));
          }
          return port;
        });

    assertThat(tried).hasSize(3);
  }

  @Test
  void anotherFaultIsNotTriedAgain() {
    List<Integer> tried = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Ports.listen(
                    0,
                    port -> {
                      tried.add(port);
                      throw new StackException("no library");
                    }))
        .hasMessage("no library");
    assertThat(tried).hasSize(1);
  }
}
