package org.anlan.servicekit.importing;

/** A cell cannot be understood as its column wants. */
final class CellRefused extends Exception {

  private final String code;
  private final transient Object[] arguments;

  CellRefused(String code, Object... arguments) {
    super(code, null, false, false); // thousands of them in a bad file
    this.code = code;
    this.arguments = arguments;
  }

  Reason in(Column<?> column) {
    return Reason.of(column.header(), code, arguments);
  }
}
