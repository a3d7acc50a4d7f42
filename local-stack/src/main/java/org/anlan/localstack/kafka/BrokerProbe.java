package org.anlan.localstack.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker which versions it speaks, the first request of every client. The port is open well
 * before the broker answers; a whole client library for one question would be too much.
 */
final class BrokerProbe {

  private static final int TIMEOUT_MILLIS = 2000;
  private static final short API_VERSIONS = 18;
  private static final int CORRELATION = 1;

  private BrokerProbe() {}

  static boolean answers(int port) throws IOException {
    try (var socket = new Socket()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(10); // bytes that follow
      out.writeShort(API_VERSIONS);
      out.writeShort(0); // of version 0
      out.writeInt(CORRELATION);
      out.writeShort(-1); // no client id
      out.flush();
      var in = new DataInputStream(socket.getInputStream());
      return in.readInt() > 4 && in.readInt() == CORRELATION && in.readShort() == 0;
    }
  }
}
