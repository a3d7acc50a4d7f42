package org.anlan.servicekit.problem;

/** What was sent is of a kind that this place does not take. */
public final class UnsupportedContent extends Refusal {

  /** The code says which kinds are taken. */
  public UnsupportedContent(String code, Object... arguments) {
    super(code, arguments);
  }
}
