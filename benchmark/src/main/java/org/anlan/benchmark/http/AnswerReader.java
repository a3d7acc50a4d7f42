package org.anlan.benchmark.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads answers off a connection that is kept. Knows the two ways in which our services frame a
 * body, by length and in chunks; anything else is an error here, not a guess.
 */
final class AnswerReader {

  private static final int LONGEST_LINE = 16_384;

  private final InputStream in;
  private final byte[] buffer = new byte[16_384];
  private final StringBuilder line = new StringBuilder();
  private int position;
  private int end;
  private boolean closing;

  AnswerReader(InputStream in) {
    this.in = in;
  }

  /** Whether the other side said that it closes the connection after the last answer. */
  boolean isClosing() {
    return closing;
  }

  Answer read() throws IOException {
    var status = status(line());
    long length = -1;
    boolean chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      if (colon < 0) {
        throw new IOException("Not a header: " + header);
      }
      var value = header.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
      switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Long.parseLong(value);
        case "transfer-encoding" -> chunked = value.equals("chunked");
        case "connection" -> closing = value.equals("close");
        default -> {
          // says nothing about where the body ends
        }
      }
    }
    if (chunked) {
      return new Answer(status, chunks());
    }
    if (length < 0 && status != 204 && status != 304) {
      throw new IOException("An answer without a length");
    }
    return new Answer(status, bytes(Math.toIntExact(Math.max(length, 0))));
  }

  private static int status(String line) throws IOException {
    if (!line.startsWith("HTTP/1.1 ") || line.length() < 12) {
      throw new IOException("Not an answer: " + line);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream(8_192);
    while (true) {
      var size = line();
      int semicolon = size.indexOf(';');
      int length =
          Integer.parseInt(semicolon < 0 ? size : size.substring(0, semicolon).strip(), 16);
      if (length == 0) {
        while (!line().isEmpty()) {
          // trailers
        }
        return body.toByteArray();
      }
      body.write(bytes(length));
      if (!line().isEmpty()) {
        throw new IOException("A chunk is longer than it said");
      }
    }
  }

  private byte[] bytes(int length) throws IOException {
    var bytes = new byte[length];
    int done = 0;
    while (done < length) {
      if (position == end) {
        fill();
      }
      int part = Math.min(length - done, end - position);
      System.arraycopy(buffer, position, bytes, done, part);
      position += part;
      done += part;
    }
    return bytes;
  }

  private String line() throws IOException {
    line.setLength(0);
    while (true) {
      if (position == end) {
        fill();
      }
      int from = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      line.append(new String(buffer, from, position - from, StandardCharsets.ISO_8859_1));
      if (position < end) {
        position++;
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r'
            ? line.substring(0, length - 1)
            : line.toString();
      }
      if (line.length() > LONGEST_LINE) {
        throw new IOException("A line without an end");
      }
    }
  }

  private void fill() throws IOException {
    position = 0;
    end = Math.max(in.read(buffer), 0);
    if (end == 0) {
      throw new EOFException("The connection ended within an answer");
    }
  }
}
