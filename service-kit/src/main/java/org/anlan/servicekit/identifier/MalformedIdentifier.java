package org.anlan.servicekit.identifier;

/**
 * A text that is not the identifier it claims to be. The code says which rule it breaks and is what
 * an interface shows; the text itself is kept out, because it may be a person's number.
 */
public class MalformedIdentifier extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String code;

  MalformedIdentifier(String code) {
    super(code);
    this.code = code;
  }

  /** For example {@code credit-code-check-digit}; an entry of the problem texts. */
  public String code() {
    return code;
  }
}
