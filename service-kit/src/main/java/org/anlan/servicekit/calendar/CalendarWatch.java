package org.anlan.servicekit.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.jboss.logging.Logger;

/**
 * Reminds the operator of next year's holidays: the State Council announces them in November, and
 * from December on a release of the year before no longer counts every term.
 */
@ApplicationScoped
public class CalendarWatch {

  private static final Logger LOG = Logger.getLogger(CalendarWatch.class);

  private final WorkingDays calendar;
  private final Clock clock;

  /** A watch that also shows how far the calendar reaches. */
  public CalendarWatch(WorkingDays calendar, Clock clock, MeterRegistry meters) {
    this.calendar = calendar;
    this.clock = clock;
    Gauge.builder("calendar.missing.year", this, CalendarWatch::missing)
        .description("The year whose holidays have to be loaded now; 0 where none is missing")
        .strongReference(true)
        .register(meters);
  }

  @Scheduled(
      every = "${anlan.calendar.watch-every:24h}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    int year = missing();
    if (year != 0) {
      LOG.warnf(
          "The holidays of %d are not loaded: terms that run into it stay open. "
              + "Put cn-%d.csv into anlan.calendar.folder",
          year, year);
    }
  }

  /** The year that is needed today and not there; 0 where all is well. */
  int missing() {
    var today = LocalDate.now(clock);
    if (!calendar.knows(today.getYear())) {
      return today.getYear();
    }
    int next = today.getYear() + 1;
    return today.getMonth() == Month.DECEMBER && !calendar.knows(next) ? next : 0;
  }
}
