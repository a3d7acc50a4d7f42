package org.anlan.servicekit.importing.cell;

/** A cell cannot be understood as its column wants. */
public final class CellRefused extends Exception {

  private final String code;
  private final transient Object[] arguments;

  /** The arguments complete the text of the code. */
  public CellRefused(String code, Object... arguments) {
    super(code, null, false, false); // thousands of them in a bad file
    this.code = code;
    this.arguments = arguments;
  }

  /** Why. */
  public String code() {
    return code;
  }

  /** What the text is completed with. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
