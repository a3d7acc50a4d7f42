package org.anlan.servicekit.importing.sheet;

/** The file as a whole cannot be taken: broken, hostile, or not what it should be. */
public final class FileRefused extends RuntimeException {

  private final Reason reason;
  private final transient Object[] arguments;

  /** Why a file is refused; the code of its text. */
  public enum Reason {
    /** Neither a workbook nor a csv text. */
    FORMAT("import-file-format"),
    /** A workbook of Excel 97, which has to be saved as xlsx. */
    OLD_WORKBOOK("import-file-old-workbook"),
    /** Protected by a password. */
    ENCRYPTED("import-file-encrypted"),
    /** Contains macros. */
    MACROS("import-file-macros"),
    /** Counts its days from 1904. */
    DAYS_FROM_1904("import-file-1904"),
    /** Neither UTF-8 nor GB18030. */
    ENCODING("import-file-encoding"),
    /** Broken, cut off or forged. */
    BROKEN("import-file-broken"),
    /** Blows up when unpacked. */
    INFLATES("import-file-inflates"),
    /** More rows or columns than are taken at once. */
    TOO_LONG("import-file-too-long"),
    /** Without a row under the header. */
    EMPTY("import-file-empty");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The code of {@code docs/problems.md}. */
    public String code() {
      return code;
    }
  }

  /** The arguments complete the text of the reason. */
  public FileRefused(Reason reason, Object... arguments) {
    super(reason.code(), null, false, false);
    this.reason = reason;
    this.arguments = arguments;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What the text is completed with. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
