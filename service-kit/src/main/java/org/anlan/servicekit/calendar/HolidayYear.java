package org.anlan.servicekit.calendar;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One year's announcement: the days that differ from an ordinary week. */
record HolidayYear(int year, Map<LocalDate, Boolean> worked) {

  private static final String HOLIDAY = "HOLIDAY";
  private static final String WORKDAY = "WORKDAY";

  /** Reads {@code from,until,kind,name} lines and refuses a file that contradicts itself. */
  static HolidayYear read(int year, String name, Reader file) {
    var worked = new HashMap<LocalDate, Boolean>();
    try (var lines =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
      for (var line : lines) {
        add(year, worked, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException("Holiday table " + name + ": " + e.getMessage(), e);
    }
    if (worked.isEmpty()) {
      // An empty file would quietly turn every holiday into a working day.
      throw new IllegalStateException("Holiday table " + name + " has no entry");
    }
    return new HolidayYear(year, Map.copyOf(worked));
  }

  private static void add(int year, Map<LocalDate, Boolean> worked, NamedCsvRecord line) {
    var from = LocalDate.parse(line.getField("from"));
    var until = LocalDate.parse(line.getField("until"));
    boolean work = isWork(line.getField("kind"));
    if (from.getYear() != year || until.getYear() != year || until.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + until + " is no span of " + year);
    }
    from.datesUntil(until.plusDays(1))
        .forEach(
            day -> {
              if (work && !isWeekend(day)) {
                throw new IllegalArgumentException(day + " is worked anyway");
              }
              if (worked.put(day, work) != null) {
                throw new IllegalArgumentException(day + " is listed twice");
              }
            });
  }

  private static boolean isWork(String kind) {
    return switch (kind) {
      case HOLIDAY -> false;
      case WORKDAY -> true;
      default -> throw new IllegalArgumentException("unknown kind " + kind);
    };
  }

  boolean isWorkingDay(LocalDate day) {
    return worked.getOrDefault(day, !isWeekend(day));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
