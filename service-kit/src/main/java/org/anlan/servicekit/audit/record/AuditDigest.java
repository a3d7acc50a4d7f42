package org.anlan.servicekit.audit.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The digest of an audit record: SHA-256 over every field in the order of the record, each with its
 * length in front, so that no two different records share a canonical form. Writer and verifier use
 * this one function; changing it is a new {@link #FORM}.
 */
public final class AuditDigest {

  private static final String FORM = "anlan-audit-1";
  private static final int ABSENT = -1;

  private final MessageDigest sha256 = sha256();

  private AuditDigest() {}

  public static byte[] of(AuditRecord record) {
    var digest = new AuditDigest();
    digest.text(FORM);
    digest.uuid(record.id());
    digest.instant(record.recordedAt());
    digest.text(record.actor().id());
    digest.text(record.actor().name());
    digest.text(record.actor().organization());
    digest.texts(record.actor().roles());
    digest.text(record.actor().scope());
    digest.text(record.action());
    digest.text(record.target().type());
    digest.uuid(record.target().id());
    digest.text(record.outcome());
    digest.text(record.origin().traceId());
    digest.text(record.origin().clientAddress());
    digest.text(record.data());
    return digest.sha256.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private void text(@Nullable String value) {
    if (value == null) {
      number(ABSENT);
      return;
    }
    var bytes = value.getBytes(UTF_8);
    number(bytes.length);
    sha256.update(bytes);
  }

  private void texts(@Nullable List<String> values) {
    if (values == null) {
      number(ABSENT);
      return;
    }
    number(values.size());
    values.forEach(this::text);
  }

  private void uuid(@Nullable UUID value) {
    text(value == null ? null : value.toString());
  }

  private void instant(Instant value) {
    sha256.update(
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
            .putLong(value.getEpochSecond())
            .putInt(value.getNano())
            .flip());
  }

  private void number(int value) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).flip());
  }
}
