package org.anlan.servicekit.problem;

/** What was sent is larger than this place takes. */
public final class TooLarge extends Refusal {

  /** The argument of the text is the limit in words, such as {@code 20 MB}. */
  public TooLarge(String limit) {
    super("too-large", limit);
  }
}
