package org.anlan.verification.invariant;

/** Nobody told where to look: the check is left out, which is no failure. */
public final class NotTold extends Exception {

  /** The setting that would have told. */
  public NotTold(String setting) {
    super(setting);
  }
}
