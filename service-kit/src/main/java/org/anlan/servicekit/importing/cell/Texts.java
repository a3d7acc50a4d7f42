package org.anlan.servicekit.importing.cell;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;
import org.anlan.servicekit.importing.sheet.Formulas;

/** Cells that hold words or codes. */
public final class Texts {

  /** {@code 6.10926E+17}: a code that a spreadsheet program took for a number, its end lost. */
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+E\\+?|E\\+)\\d+");

  /** Beyond 15 digits a spreadsheet's number has lost some. */
  private static final int EXACT_DIGITS = 15;

  private static final int LONGEST_CODE = 100;

  private Texts() {}

  /** Words, at most so many characters. */
  public static CellKind<String> words(int longest) {
    return new Words(longest);
  }

  /** A code or number of something. */
  public static CellKind<String> code() {
    return new Code();
  }

  /** Full-width forms as ordinary ones. */
  public static String fold(String text) {
    return Normalizer.normalize(text, Form.NFKC);
  }

  /** The text as typed, or the digits of a number that is still exact. */
  static String written(Cell cell) throws CellRefused {
    var text = Formulas.restore(Blanks.trim(cell.text()));
    if (cell.kind() == Cell.Kind.NUMBER) {
      return digits(text);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        throw new CellRefused("import-cell-control-character");
      }
    }
    return text;
  }

  private static String digits(String number) throws CellRefused {
    var value = Numbers.parse(number);
    if (value == null) {
      throw new CellRefused("import-cell-fault", number);
    }
    var exact = value.stripTrailingZeros();
    if (exact.precision() > EXACT_DIGITS || exact.precision() - exact.scale() > EXACT_DIGITS) {
      throw new CellRefused("import-cell-scientific");
    }
    return exact.toPlainString();
  }

  private static String limited(String text, int longest) throws CellRefused {
    if (text.codePointCount(0, text.length()) > longest) {
      throw new CellRefused("import-cell-long", longest);
    }
    return text;
  }

  private record Words(int longest) implements CellKind<String> {

    @Override
    public String read(Cell cell) throws CellRefused {
      return limited(written(cell), longest);
    }

    @Override
    public String form() {
      return "import-form-text";
    }

    @Override
    public boolean isText() {
      return true;
    }
  }

  private record Code() implements CellKind<String> {

    @Override
    public String read(Cell cell) throws CellRefused {
      var code = Blanks.strip(fold(written(cell)));
      if (SCIENTIFIC.matcher(code).matches()) {
        throw new CellRefused("import-cell-scientific");
      }
      return limited(code, LONGEST_CODE);
    }

    @Override
    public String form() {
      return "import-form-code";
    }

    @Override
    public boolean isText() {
      return true;
    }
  }
}
