package org.anlan.servicekit.calendar;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Counts the working days by which the law sets its time limits. A year whose holidays are not
 * announced or not loaded is refused, for a guessed deadline is worse than none.
 */
@Singleton
public class WorkingDays {

  private final Map<Integer, HolidayYear> years = new ConcurrentHashMap<>();
  private final @Nullable Path folder;

  public WorkingDays(CalendarConfig config) {
    this.folder = config.folder().orElse(null);
  }

  public boolean isWorkingDay(LocalDate day) {
    return year(day.getYear()).isWorkingDay(day);
  }

  /**
   * The nth working day after the given day, which itself never counts; a negative number counts
   * backwards, zero answers the day itself.
   */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    int step = days < 0 ? -1 : 1;
    var result = day;
    for (int left = Math.abs(days); left > 0; ) {
      result = result.plusDays(step);
      if (isWorkingDay(result)) {
        left--;
      }
    }
    return result;
  }

  /**
   * The same where the calendar reaches that far; null where it does not yet. Such a day stays open
   * and is looked for again: nobody's work waits for next year's announcement.
   */
  public @Nullable LocalDate ifKnown(LocalDate day, int days) {
    int step = days < 0 ? -1 : 1;
    var result = day;
    for (int left = Math.abs(days); left > 0; ) {
      result = result.plusDays(step);
      var year = find(result.getYear());
      if (year == null) {
        return null;
      }
      left -= year.isWorkingDay(result) ? 1 : 0;
    }
    return result;
  }

  /**
   * The day before which the nth working day after the given one cannot lie, whatever will be
   * announced: in a year that is not known, every day might be worked.
   */
  public LocalDate atTheEarliest(LocalDate day, int days) {
    var result = day;
    for (int left = days; left > 0; ) {
      result = result.plusDays(1);
      var year = find(result.getYear());
      left -= year == null || year.isWorkingDay(result) ? 1 : 0;
    }
    return result;
  }

  /** Whether the holidays of a year are there. */
  public boolean knows(int year) {
    return find(year) != null;
  }

  /** The first year from that of the day on whose holidays are not there. */
  public int firstUnknownYear(LocalDate day) {
    int year = day.getYear();
    while (knows(year)) {
      year++;
    }
    return year;
  }

  /**
   * How many steps of {@link #plusWorkingDays} lead from the first day to the second: the working
   * days after the one up to and including the other, negative when the second is earlier.
   */
  public int workingDaysBetween(LocalDate day, LocalDate until) {
    return until.isBefore(day) ? -count(until, day) : count(day.plusDays(1), until.plusDays(1));
  }

  private int count(LocalDate from, LocalDate before) {
    return (int) from.datesUntil(before).filter(this::isWorkingDay).count();
  }

  private HolidayYear year(int year) {
    var known = find(year);
    if (known == null) {
      throw new RuleViolation("holidays-unknown", String.valueOf(year));
    }
    return known;
  }

  /** A year that is not there is looked for each time: its file may come while the service runs. */
  private @Nullable HolidayYear find(int year) {
    return years.computeIfAbsent(year, this::load);
  }

  private @Nullable HolidayYear load(int year) {
    var name = "cn-" + year + ".csv";
    try (var file = open(name)) {
      return file == null ? null : HolidayYear.read(year, name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Reader open(String name) throws IOException {
    if (folder != null && Files.exists(folder.resolve(name))) {
      return Files.newBufferedReader(folder.resolve(name));
    }
    var shipped = WorkingDays.class.getResourceAsStream("/calendar/" + name);
    return shipped == null ? null : new InputStreamReader(shipped, StandardCharsets.UTF_8);
  }
}
