package org.anlan.benchmark.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** One kept connection, used by one thread; blocking, because that costs the least CPU. */
public final class Connection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final URI to;
  private @Nullable Socket socket;
  private @Nullable AnswerReader reader;

  /** Connects with the first request. */
  public Connection(URI to) {
    this.to = to;
  }

  /** Sends a request and reads the answer. */
  public Answer exchange(Request request) throws IOException {
    var socket = this.socket;
    var reader = this.reader;
    if (socket == null || reader == null) {
      socket = connect();
      reader = new AnswerReader(socket.getInputStream());
      this.socket = socket;
      this.reader = reader;
    }
    try {
      socket.getOutputStream().write(request.bytes());
      var answer = reader.read();
      if (reader.isClosing()) {
        close();
      }
      return answer;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Socket connect() throws IOException {
    var fresh = new Socket();
    fresh.setTcpNoDelay(true);
    fresh.setSoTimeout(PATIENCE_MILLIS);
    fresh.connect(new InetSocketAddress("127.0.0.1", to.getPort()), PATIENCE_MILLIS);
    return fresh;
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
    socket = null;
    reader = null;
  }
}
