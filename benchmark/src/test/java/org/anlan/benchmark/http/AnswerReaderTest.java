package org.anlan.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

  @Test
  void readsOneAnswerAfterTheOther() throws IOException {
    var reader =
        reader(
            "HTTP/1.1 201 Created\r\nContent-Length: 7\r\nX: y\r\n\r\n隐患!"
                + "HTTP/1.1 404 Not Found\r\ncontent-length:0\r\n\r\n");
    var created = reader.read();
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text()).isEqualTo("隐患!");
    assertThat(reader.read()).matches(a -> a.status() == 404 && a.body().length == 0);
  }

  @Test
  void readsChunks() throws IOException {
    var reader =
        reader(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nabcde\r\n1;x=1\r\nf\r\n0\r\nTrailer: x\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nz");
    assertThat(reader.read().text()).isEqualTo("abcdef");
    assertThat(reader.isClosing()).isFalse();
    assertThat(reader.read().text()).isEqualTo("z");
    assertThat(reader.isClosing()).isTrue();
  }

  @Test
  void doesNotTakeHalfAnAnswerForAWholeOne() {
    assertThatThrownBy(() -> reader("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc").read())
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> reader("HTTP/1.1 200 OK\r\n\r\nabc").read())
        .hasMessageContaining("length");
    assertThatThrownBy(() -> reader("SSH-2.0\r\n\r\n").read())
        .hasMessageContaining("Not an answer");
  }

  @Test
  void countsPieces() {
    var answer = new Answer(200, "{\"a\":1,\"ab\":2,\"a\":3}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.count("\"a\":")).isEqualTo(2);
    assertThat(answer.count("\"c\":")).isZero();
    assertThat(answer.count("3}}}")).isZero();
  }

  /** Hands over single bytes, as a network may. */
  private static AnswerReader reader(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new AnswerReader(
        new InputStream() {
          private int next;

          @Override
          public int read() {
            return next == bytes.length ? -1 : bytes[next++] & 0xFF;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int one = read();
            if (one < 0) {
              return -1;
            }
            into[from] = (byte) one;
            return 1;
          }
        });
  }
}
