package org.anlan.reporting.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How far somebody has read the feed, and in which of its lives. */
record Cursor(UUID epoch, long position) {

  private static final int BYTES = 3 * Long.BYTES;

  static @Nullable Cursor parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length == BYTES) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Cursor(new UUID(buffer.getLong(), buffer.getLong()), buffer.getLong());
      }
    } catch (IllegalArgumentException e) {
      // not even base64
    }
    throw InvalidRequest.at("/query/cursor", "cursor-malformed");
  }

  String text() {
    var bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(epoch.getMostSignificantBits())
            .putLong(epoch.getLeastSignificantBits())
            .putLong(position)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Refuses to go on in a feed whose positions were given anew. */
  void check(UUID current) {
    if (!epoch.equals(current)) {
      throw new RuleViolation("feed-rebuilt");
    }
  }
}
