package org.anlan.servicekit.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.anlan.servicekit.idempotency.Fingerprinted;
import org.anlan.servicekit.problem.PreconditionRequired;
import org.anlan.servicekit.problem.StaleWrite;
import org.jspecify.annotations.Nullable;

/**
 * The state of a record that a change was decided on. The resource takes it from the header, the
 * use case checks it against the record it loaded.
 */
public final class IfMatch implements Fingerprinted {

  private final TagList tags;

  private IfMatch(TagList tags) {
    this.tags = tags;
  }

  /** Refused without the header, because a change without it overwrites what it has not seen. */
  public static IfMatch required(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new PreconditionRequired();
    }
    return new IfMatch(TagList.parse(HttpHeaders.IF_MATCH, header));
  }

  /** For callers inside the service, who have just read the record. */
  public static IfMatch version(long version) {
    return required("\"" + version + "\"");
  }

  /** Refuses when the record has changed since. A weak tag never matches (RFC 9110, 13.1.1). */
  public void check(long version) {
    if (!tags.matchesStrongly(version)) {
      throw new StaleWrite();
    }
  }

  /** Nothing: whoever repeats a request may have read the record meanwhile. */
  @Override
  public byte[] fingerprint() {
    return new byte[0];
  }
}
