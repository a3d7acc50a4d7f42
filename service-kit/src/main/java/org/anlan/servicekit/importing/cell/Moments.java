package org.anlan.servicekit.importing.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Cells that hold a day and a time of day: {@code 2023-05-01 14:30}, or a spreadsheet's number. */
public final class Moments implements CellKind<LocalDateTime> {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\S+?)[T\\s]+([01]?\\d|2[0-3])[:时]([0-5]\\d)(?:[:分](?:([0-5]\\d)秒?)?)?");
  private static final int MINUTES = 24 * 60;

  @Override
  public LocalDateTime read(Cell cell) throws CellRefused {
    var text = Blanks.trim(Texts.fold(cell.text()));
    var moment = cell.kind() == Cell.Kind.NUMBER ? serial(text) : of(text);
    if (moment == null) {
      throw new CellRefused("import-cell-moment", cell.text());
    }
    return moment;
  }

  private static @Nullable LocalDateTime of(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return null;
    }
    var day = Days.of(written.group(1));
    int second = written.group(4) == null ? 0 : Integer.parseInt(written.group(4));
    return day == null
        ? null
        : day.atTime(
            LocalTime.of(
                Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)), second));
  }

  /** To the minute: the fraction of a day is a floating point number. */
  private static @Nullable LocalDateTime serial(String text) {
    var number = Numbers.parse(text);
    var day = Days.serial(number);
    if (number == null || day == null) {
      return null;
    }
    var fraction = number.remainder(BigDecimal.ONE);
    var minutes = fraction.multiply(BigDecimal.valueOf(MINUTES)).setScale(0, RoundingMode.HALF_UP);
    return day.atStartOfDay().plusMinutes(minutes.longValueExact());
  }

  @Override
  public String form() {
    return "import-form-moment";
  }
}
