package org.anlan.servicekit.identifier;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Version 7 UUIDs (RFC 9562): ordered by time, so that an index on them grows at its end. Within
 * one process each is larger than the one before.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Milliseconds and, in the lower 12 bits, a counter within the millisecond. */
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /** The next id. */
  public static UUID next() {
    long now = System.currentTimeMillis() << 12;
    long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long high = (stamp >>> 12 << 16) | 0x7000 | (stamp & 0xfff);
    long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
