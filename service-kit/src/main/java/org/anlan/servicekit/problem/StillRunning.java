package org.anlan.servicekit.problem;

/** A request with the same Idempotency-Key is at work right now. */
public final class StillRunning extends Refusal {

  /** The only way to say so. */
  public StillRunning() {
    super("idempotency-key-in-use");
  }
}
