package org.anlan.servicekit.importing.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Cells that hold a day: {@code 2023-05-01}, {@code 2023/5/1}, {@code 2023.5.1}, {@code 2023年5月1日},
 * {@code 20230501}, or the number of days by which spreadsheets mean one. Year first and in full,
 * always: {@code 5/1/2023} could be January.
 */
public final class Days implements CellKind<LocalDate> {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("\\d{1,6}");

  /** A time of midnight behind the day says nothing more. */
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0{1,2}:00(:00(\\.0+)?)?$");

  /** Day 60 of the 1900 system is 29 February 1900, which never was; Lotus 1-2-3 thought it had. */
  private static final int PHANTOM = 60;

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_BEFORE_PHANTOM = LocalDate.of(1899, 12, 31);

  @Override
  public LocalDate read(Cell cell) throws CellRefused {
    var text = Blanks.trim(Texts.fold(cell.text()));
    var day =
        cell.kind() == Cell.Kind.NUMBER
            ? serial(Numbers.parse(text))
            : of(MIDNIGHT.matcher(text).replaceFirst(""));
    if (day == null) {
      throw new CellRefused("import-cell-day", cell.text());
    }
    return day;
  }

  /** A day as people write it, or as a spreadsheet's number; null where it is none. */
  static @Nullable LocalDate of(String text) {
    var written = WRITTEN.matcher(text);
    if (written.matches()) {
      return written.group(2) == null
          ? day(written.group(1), written.group(5), written.group(6))
          : day(written.group(1), written.group(3), written.group(4));
    }
    var compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    return SERIAL.matcher(text).matches() ? serial(new BigDecimal(text)) : null;
  }

  /** What a spreadsheet's number means; a time of day behind the point is dropped. */
  static @Nullable LocalDate serial(@Nullable BigDecimal number) {
    if (number == null || number.signum() <= 0 || number.precision() - number.scale() > 7) {
      return null;
    }
    int days = number.setScale(0, RoundingMode.FLOOR).intValueExact();
    if (days == 0 || days == PHANTOM || looksLikeYear(days)) {
      return null;
    }
    var zero = days < PHANTOM ? DAY_ZERO_BEFORE_PHANTOM : DAY_ZERO;
    return sensible(zero.plusDays(days));
  }

  /** Somebody typed {@code 2023}; as a number of days it would be a day in 1905. */
  private static boolean looksLikeYear(int days) {
    return days >= 1900 && days < 2200;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return sensible(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate sensible(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200 ? day : null;
  }

  @Override
  public String form() {
    return "import-form-day";
  }
}
