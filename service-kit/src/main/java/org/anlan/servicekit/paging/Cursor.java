package org.anlan.servicekit.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The place where a page ended, as text for the caller to bring back. It is bound to the query it
 * came from, and each value in it must be of its key's type. It is not secret and carries no right:
 * a forged one leads at most to another place among the rows that the forger may see.
 */
final class Cursor {

  private static final int VERSION = 1;
  private static final int LONGEST = 4000;
  private static final int FINGERPRINT = 8;

  private Cursor() {}

  /** What the cursor is bound to; short, because it only guards against mistakes. */
  static byte[] fingerprint(String query) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(digest.digest(query.getBytes(StandardCharsets.UTF_8)), FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String write(byte[] fingerprint, List<@Nullable String> values) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.write(fingerprint);
      for (var value : values) {
        out.writeBoolean(value != null);
        if (value != null) {
          out.writeUTF(value);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  static List<@Nullable Object> read(String text, byte[] fingerprint, Sorting sorting) {
    if (text.length() > LONGEST) {
      throw malformed();
    }
    try (var in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
      if (in.readByte() != VERSION) {
        throw malformed();
      }
      if (!Arrays.equals(in.readNBytes(FINGERPRINT), fingerprint)) {
        throw InvalidRequest.at("/query/cursor", "cursor-of-another-list");
      }
      var values = new ArrayList<@Nullable Object>();
      for (var key : sorting.keys()) {
        values.add(readValue(in, key.key()));
      }
      if (in.read() != -1) {
        throw malformed();
      }
      return values;
    } catch (IOException | IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static @Nullable Object readValue(DataInputStream in, Sorting.Key key)
      throws IOException {
    if (!in.readBoolean()) {
      if (!key.nullable()) {
        throw malformed();
      }
      return null;
    }
    var text = in.readUTF();
    var value = key.type().parse(text);
    if (value == null || text.indexOf('\0') >= 0) {
      throw malformed();
    }
    return value;
  }

  private static InvalidRequest malformed() {
    return InvalidRequest.at("/query/cursor", "cursor-malformed");
  }
}
