package org.anlan.servicekit.importing.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Cells that hold numbers. "约30", "30人" and "3-5" are none: people and money are not guessed. */
public final class Numbers {

  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d{1,20}|\\d{1,3}(,\\d{3}){1,6})(\\.\\d{1,20})?");

  /** How spreadsheet files write a number: as a floating point literal. */
  private static final Pattern STORED =
      Pattern.compile("-?(\\d{1,20}(\\.\\d{0,20})?|\\.\\d{1,20})([Ee][+-]?\\d{1,3})?");

  /** What a spreadsheet shows of a floating point number; the digits behind are noise. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private Numbers() {}

  /** A whole number within bounds. */
  public static CellKind<Integer> whole(int least, int most) {
    return new Whole(new Decimal(0, BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
  }

  /** A decimal number within bounds. */
  public static CellKind<BigDecimal> decimal(int scale, BigDecimal least, BigDecimal most) {
    return new Decimal(scale, least, most);
  }

  /** A number as a spreadsheet file stores it; null where it is none. */
  static @Nullable BigDecimal parse(String stored) {
    return STORED.matcher(stored).matches() ? new BigDecimal(stored) : null;
  }

  /** The cell's text; a number without the noise of floating point. */
  public static String shown(Cell cell) {
    var number = cell.kind() == Cell.Kind.NUMBER ? parse(cell.text()) : null;
    if (number == null || Math.abs(number.scale()) > 30) {
      return cell.text();
    }
    return number.signum() == 0 ? "0" : number.round(SHOWN).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal read(Cell cell, String code) throws CellRefused {
    var text = Blanks.strip(Texts.fold(cell.text()));
    if (cell.kind() == Cell.Kind.NUMBER) {
      var stored = parse(text);
      if (stored != null) {
        return stored.round(SHOWN);
      }
    } else if (cell.kind() == Cell.Kind.TEXT && PLAIN.matcher(text).matches()) {
      return new BigDecimal(text.replace(",", ""));
    }
    throw new CellRefused(code, cell.text());
  }

  private record Decimal(int scale, BigDecimal least, BigDecimal most)
      implements CellKind<BigDecimal> {

    @Override
    public BigDecimal read(Cell cell) throws CellRefused {
      return read(cell, "import-cell-number");
    }

    BigDecimal read(Cell cell, String code) throws CellRefused {
      var value = Numbers.read(cell, code);
      if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
        throw new CellRefused("import-cell-range", least.toPlainString(), most.toPlainString());
      }
      if (value.stripTrailingZeros().scale() > scale) {
        throw new CellRefused(
            scale == 0 ? code : "import-cell-scale", scale == 0 ? cell.text() : scale);
      }
      return value.setScale(scale, RoundingMode.UNNECESSARY);
    }

    @Override
    public String form() {
      return "import-form-number";
    }
  }

  private record Whole(Decimal decimal) implements CellKind<Integer> {

    @Override
    public Integer read(Cell cell) throws CellRefused {
      return decimal.read(cell, "import-cell-whole-number").intValueExact();
    }

    @Override
    public String form() {
      return "import-form-whole-number";
    }
  }
}
