package org.anlan.servicekit.idempotency;

/**
 * An argument of a use case that says itself what makes two requests the same: a large file its
 * hash, a precondition nothing.
 */
public interface Fingerprinted {

  /** Equal for requests that mean the same. */
  byte[] fingerprint();
}
