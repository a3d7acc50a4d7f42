package org.anlan.servicekit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays(Optional::empty);

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-03",
    "2026-02-15, 2026-02-23",
    "2026-04-04, 2026-04-06",
    "2026-05-01, 2026-05-05",
    "2026-06-19, 2026-06-21",
    "2026-09-25, 2026-09-27",
    "2026-10-01, 2026-10-07",
    "2025-01-28, 2025-02-04",
    "2025-10-01, 2025-10-08",
    "2024-09-15, 2024-09-17",
    "2023-09-29, 2023-10-06"
  })
  void isOffThroughoutAHoliday(LocalDate from, LocalDate until) {
    assertThat(from.datesUntil(until.plusDays(1))).noneMatch(days::isWorkingDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
        "2025-01-26", "2025-10-11", "2024-02-04", "2024-10-12", "2023-01-28", "2023-10-08"
      })
  void worksOnWeekendsThatMakeUpForAHoliday(LocalDate weekend) {
    assertThat(days.isWorkingDay(weekend)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void countsTheWorkingDaysOfAYear(int year, int workingDays) {
    // Computed by hand from the announcements: weekdays - weekdays off + weekend days worked.
    assertThat(
            LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(days::isWorkingDay))
        .hasSize(workingDays);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, 1, 2026-02-14",
    "2026-02-13, 2, 2026-02-24",
    "2026-09-24, 3, 2026-09-30",
    "2026-09-30, 5, 2026-10-13",
    "2026-10-10, -1, 2026-10-09",
    "2026-10-08, -1, 2026-09-30",
    "2026-10-03, 0, 2026-10-03",
    "2025-12-31, 1, 2026-01-04"
  })
  void countsFromTheDayAfter(LocalDate day, int n, LocalDate expected) {
    assertThat(days.plusWorkingDays(day, n)).isEqualTo(expected);
  }

  @Property(tries = 300)
  void betweenUndoesPlus(
      @ForAll @IntRange(max = 700) int offset, @ForAll @IntRange(min = -150, max = 150) int n) {
    var day = LocalDate.of(2024, 1, 1).plusDays(offset);

    var moved = days.plusWorkingDays(day, n);

    assertThat(n == 0 || days.isWorkingDay(moved)).isTrue();
    assertThat(days.workingDaysBetween(day, moved)).isEqualTo(n);
  }

  @Test
  void refusesAYearItDoesNotKnow() {
    assertThatThrownBy(() -> days.plusWorkingDays(LocalDate.of(2026, 12, 30), 5))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            e -> {
              assertThat(e.code()).isEqualTo("holidays-unknown");
              assertThat(e.arguments()).containsExactly("2027");
            });
  }

  @Test
  void leavesADayOpenThatLiesInAYearItDoesNotKnow() {
    var monday = LocalDate.of(2026, 12, 28);

    assertThat(days.ifKnown(monday, 3)).isEqualTo("2026-12-31");
    assertThat(days.ifKnown(monday, 4)).isNull();
    assertThat(days.ifKnown(LocalDate.of(2026, 12, 4), 20)).isNull();
    assertThat(days.ifKnown(LocalDate.of(2023, 1, 3), -3)).isNull();
    assertThat(days.firstUnknownYear(monday)).isEqualTo(2027);
    assertThat(days.knows(2026)).isTrue();
  }

  @Test
  void saysBeforeWhichDayItCannotLie() {
    assertThat(days.atTheEarliest(LocalDate.of(2026, 12, 28), 3)).isEqualTo("2026-12-31");
    assertThat(days.atTheEarliest(LocalDate.of(2026, 12, 28), 5)).isEqualTo("2027-01-02");
  }

  @Test
  void findsAYearThatComesWhileTheServiceRuns(@TempDir Path folder) throws IOException {
    var running = new WorkingDays(() -> Optional.of(folder));
    var eve = LocalDate.of(2026, 12, 31);
    assertThat(running.ifKnown(eve, 1)).isNull();

    Files.writeString(
        folder.resolve("cn-2027.csv"), "from,until,kind,name\n2027-01-01,2027-01-01,HOLIDAY,x\n");

    assertThat(running.ifKnown(eve, 1)).isEqualTo("2027-01-04");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30, 0", "2026-12-01, 2027", "2027-01-02, 2027", "2025-12-31, 0"})
  void remindsFromDecemberOn(LocalDate today, int missing) {
    var clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    var meters = new SimpleMeterRegistry();
    var watch = new CalendarWatch(days, clock, meters);

    watch.look();

    assertThat(watch.missing()).isEqualTo(missing);
    assertThat(meters.get("calendar.missing.year").gauge().value()).isEqualTo(missing);
  }

  @Test
  void takesFurtherYearsFromTheConfiguredFolder(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("cn-2031.csv"),
        """
        # made up
        from,until,kind,name
        2031-01-01,2031-01-03,HOLIDAY,元旦
        2031-01-04,2031-01-04,WORKDAY,元旦
        """);
    var more = new WorkingDays(() -> Optional.of(folder));

    assertThat(more.isWorkingDay(LocalDate.of(2031, 1, 2))).isFalse();
    assertThat(LocalDate.of(2031, 1, 4).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(more.isWorkingDay(LocalDate.of(2031, 1, 4))).isTrue();
    assertThat(more.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-01-01,2031-01-03,FEAST,x",
        "2032-01-01,2032-01-03,HOLIDAY,x",
        "2031-01-03,2031-01-01,HOLIDAY,x",
        "2031-01-06,2031-01-06,WORKDAY,x",
        "2031-01-01,2031-01-03,HOLIDAY,x\n2031-01-03,2031-01-03,HOLIDAY,x",
        "1.1.2031,2031-01-03,HOLIDAY,x",
        ""
      })
  void refusesATableThatContradictsItself(String lines, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("cn-2031.csv"), "from,until,kind,name\n" + lines + "\n");
    var broken = new WorkingDays(() -> Optional.of(folder));

    assertThatThrownBy(() -> broken.isWorkingDay(LocalDate.of(2031, 5, 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cn-2031.csv");
  }
}
