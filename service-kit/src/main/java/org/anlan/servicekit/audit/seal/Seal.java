package org.anlan.servicekit.audit.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A link of the chain. Its last component binds all before it and, through {@code previous}, every
 * seal before this one.
 */
public record Seal(
    long sequence,
    long recordPosition,
    byte[] recordDigest,
    byte[] previous,
    Instant sealedAt,
    byte[] chain) {

  private static final int DIGEST_BYTES = 32;

  /** What the first seal follows. */
  public static byte[] origin() {
    return new byte[DIGEST_BYTES];
  }

  /** The seal of a record that follows another seal. */
  public static Seal of(
      long sequence, long recordPosition, byte[] recordDigest, byte[] previous, Instant at) {
    var sealedAt = at.truncatedTo(ChronoUnit.MICROS);
    return new Seal(
        sequence,
        recordPosition,
        recordDigest,
        previous,
        sealedAt,
        link(sequence, recordPosition, recordDigest, previous, sealedAt));
  }

  /** Whether the seal says of itself what is so. */
  public boolean holds() {
    return MessageDigest.isEqual(
        chain, link(sequence, recordPosition, recordDigest, previous, sealedAt));
  }

  private static byte[] link(
      long sequence, long recordPosition, byte[] recordDigest, byte[] previous, Instant sealedAt) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(previous);
      sha256.update(
          ByteBuffer.allocate(3 * Long.BYTES + Integer.BYTES)
              .putLong(sequence)
              .putLong(recordPosition)
              .putLong(sealedAt.getEpochSecond())
              .putInt(sealedAt.getNano())
              .flip());
      sha256.update(recordDigest);
      return sha256.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
