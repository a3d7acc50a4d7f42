package org.anlan.servicekit.idempotency;

import java.util.Arrays;
import org.anlan.servicekit.problem.KeyReused;
import org.anlan.servicekit.problem.StillRunning;
import org.jspecify.annotations.Nullable;

/** One use of an Idempotency-Key: who, which key, for what request, and what is known of it. */
public final class Claim {

  private final String caller;
  private final String key;
  private final byte[] fingerprint;
  private @Nullable String response;

  Claim(String caller, String key, byte[] fingerprint) {
    this.caller = caller;
    this.key = key;
    this.fingerprint = fingerprint;
  }

  /** What the database knows of the key; refuses a key at work or used for something else. */
  public void found(
      boolean taken, byte @Nullable [] storedFingerprint, @Nullable String storedResponse) {
    if (storedFingerprint != null && !Arrays.equals(fingerprint, storedFingerprint)) {
      throw new KeyReused();
    }
    if (storedFingerprint == null && !taken) {
      throw new StillRunning();
    }
    response = storedResponse;
  }

  /** Whether the request was answered before. */
  public boolean isAnswered() {
    return response != null;
  }

  /** Whose key it is; keys of different callers never meet. */
  public String caller() {
    return caller;
  }

  /** The key as sent. */
  public String key() {
    return key;
  }

  byte[] fingerprint() {
    return fingerprint;
  }

  @Nullable String response() {
    return response;
  }
}
