package org.anlan.servicekit.problem;

/** The Idempotency-Key was used before, for another request. */
public final class KeyReused extends Refusal {

  /** The only way to say so. */
  public KeyReused() {
    super("idempotency-key-reused");
  }
}
