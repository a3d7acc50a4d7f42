package org.anlan.servicekit.problem;

/** Someone else was faster: the given ETag is not the record's any more. */
public final class StaleWrite extends Refusal {

  /** The only way to say so. */
  public StaleWrite() {
    super("stale-write");
  }
}
