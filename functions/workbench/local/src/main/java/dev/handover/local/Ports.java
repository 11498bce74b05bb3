package dev.handover.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Where the servers are wished to listen; each takes another port where its own is taken, and any
 * for 0.
 */
record Ports(int http, int s3, int dynamoDb, int lambda) {
  /** Those that the events for {@code sam local invoke} count on. */
  static final Ports USUAL = new Ports(8080, 9000, 8000, 3001);

  private static final int ATTEMPTS_MAX = 5;

  Ports withHttp(int port) {
    return new Ports(port, s3, dynamoDb, lambda);
  }

  /**
   * Starts a server on the wished port, or on any free one when that is taken.
   *
   * @param start starts it on a port; throws {@link StackException} caused by the {@link
   *     BindException} when someone else was faster
   */
  static <T> T listen(int wished, IntFunction<T> start) {
    for (int attempt = 1; ; attempt++) {
      try {
        return start.apply(freeOr(wished));
      } catch (StackException e) {
        if (attempt == ATTEMPTS_MAX || !isTaken(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isTaken(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(BindException.class::isInstance);
  }

  private static int freeOr(int wished) {
    try {
      return bind(wished);
    } catch (IOException taken) {
      return any();
    }
  }

  private static int any() {
    try {
      return bind(0);
    } catch (IOException e) {
      throw new StackException("No port is free on this machine: " + e.getMessage(), e);
    }
  }

  // Bound on all addresses, as the S3 and DynamoDB servers do: a port that is taken on one of them
  // is no use to them. HTTP, on loopback only, moves away more often than it must.
  private static int bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(port));
      return socket.getLocalPort();
    }
  }
}
