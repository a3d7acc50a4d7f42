package org.anlan.servicekit.problem;

/** Not there, or not the caller's: the two are not told apart. */
public final class NotFound extends Refusal {

  /** The only way to say so. */
  public NotFound() {
    super("not-found");
  }
}
