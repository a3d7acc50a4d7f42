package org.anlan.servicekit.problem;

/** Not there, or not the caller's: the two are not told apart. */
public final class NotFound extends Refusal {

  /** In the words for whoever has a scope. */
  public NotFound() {
    this("not-found");
  }

  /** In words of its own, for those who have no scope. */
  public NotFound(String code) {
    super(code);
  }
}
