package org.anlan.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Octets to and from the gateway, without an HTTP client putting them right. */
final class RawConnection implements AutoCloseable {

  private final Socket socket;

  RawConnection(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(1500);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that comes back until the gateway closes or falls silent. */
  static String exchange(int port, String octets) {
    try (var connection = new RawConnection(port)) {
      connection.send(octets);
      return connection.receive();
    }
  }

  void send(String octets) {
    try {
      socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes next. */
  String receiveSome() {
    var part = new byte[8192];
    try {
      int n = read(part);
      return n < 0 ? "" : new String(part, 0, n, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything until the gateway closes or falls silent. */
  String receive() {
    var received = new ByteArrayOutputStream();
    var part = new byte[8192];
    try {
      for (int n = read(part); n >= 0; n = read(part)) {
        received.write(part, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return received.toString(StandardCharsets.ISO_8859_1);
  }

  private int read(byte[] part) throws IOException {
    try {
      return socket.getInputStream().read(part);
    } catch (SocketTimeoutException | SocketException e) {
      return -1;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
