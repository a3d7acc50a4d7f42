package org.anlan.servicekit.problem;

/** A change of an existing record came without If-Match. */
public final class PreconditionRequired extends Refusal {

  /** The only way to say so. */
  public PreconditionRequired() {
    super("precondition-required");
  }
}
