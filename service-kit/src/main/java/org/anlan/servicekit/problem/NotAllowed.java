package org.anlan.servicekit.problem;

/** The caller may see the thing but not do this to it, or has no scope at all. */
public final class NotAllowed extends Refusal {

  /** The code says what is missing. */
  public NotAllowed(String code, Object... arguments) {
    super(code, arguments);
  }
}
