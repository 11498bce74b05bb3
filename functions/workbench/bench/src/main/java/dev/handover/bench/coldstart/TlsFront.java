package dev.handover.bench.coldstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLContext;

/** A server behind TLS, as AWS's are: starting that is part of a cold start. */
final class TlsFront {
  private final ServerSocket front;
  private final URI server;

  private TlsFront(ServerSocket front, URI server) {
    this.front = front;
    this.server = server;
  }

  /**
   * Puts one before a server; it lives as long as the process does.
   *
   * @return where it listens
   */
  static URI before(URI server, SSLContext context) throws IOException {
    ServerSocket front =
        context
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(new TlsFront(front, server)::serve);
    return URI.create("https://127.0.0.1:" + front.getLocalPort());
  }

  private void serve() {
    while (!front.isClosed()) {
      try {
        connect(front.accept());
      } catch (IOException _) {
        // The next client is served all the same.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      client.setTcpNoDelay(true);
      Socket behind = new Socket(server.getHost(), server.getPort());
      behind.setTcpNoDelay(true);
      Thread.ofPlatform().daemon().start(() -> pass(client, behind));
      Thread.ofPlatform().daemon().start(() -> pass(behind, client));
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  // Either end may hang up at any time: an instance is killed when it has told its figures.
  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // Then there is nothing left to pass.
    }
  }
}
