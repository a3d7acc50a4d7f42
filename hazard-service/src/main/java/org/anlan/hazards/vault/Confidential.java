package org.anlan.hazards.vault;

import org.anlan.servicekit.idempotency.Fingerprinted;

/**
 * A request with an identity in it. Its fingerprint, which is kept with the Idempotency-Key, is
 * made under the vault's key: from a plain one somebody could find out a telephone number by trying
 * all of them.
 */
public record Confidential<T>(T request, byte[] fingerprint) implements Fingerprinted {

  @Override
  public String toString() {
    return "Confidential";
  }
}
