package dev.handover.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where the servers are wished to listen; each takes another port where its own is taken, and any
 * for 0.
 */
record Ports(int http, int s3, int dynamoDb) {
  /** Those that the events for {@code sam local invoke} count on. */
  static final Ports USUAL = new Ports(8080, 9000, 8000);

  Ports withHttp(int port) {
    return new Ports(port, s3, dynamoDb);
  }

  /** The wished one, or any free one when it is taken; 0 wishes for any. */
  static int freeOr(int wished) {
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
      throw new LocalStackException("No port is free on this machine: " + e.getMessage(), e);
    }
  }

  // Bound on all addresses, as the servers do: one that is taken on one address is no use.
  private static int bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(port));
      return socket.getLocalPort();
    }
  }
}
