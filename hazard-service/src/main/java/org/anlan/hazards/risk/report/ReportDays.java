package org.anlan.hazards.risk.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.report.RiskReportResource.SubmitReport;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * The days of a report, as far as they are to be believed. What an enterprise submits is submitted
 * on that day; an office may put on record what reached it on paper, but not in a year that is
 * over, whose coverage has been told.
 */
@ApplicationScoped
class ReportDays {

  private final Desk desk;
  private final Caller caller;

  ReportDays(Desk desk, Caller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  /** Who puts it on record, the day that it counts from, and the duty that it fulfils. */
  record Days(Signature by, LocalDate on, Owed.Duty duty) {}

  Days of(SubmitReport r) {
    var by = desk.signature();
    var on = Objects.requireNonNullElse(r.submittedOn(), by.on());
    refuseOutside("/submittedOn", on, earliest(by.on()), by.on());
    int year = r.year() == null ? on.getYear() : r.year();
    if (year > by.on().getYear()) {
      throw InvalidRequest.at("/year", "out-of-range");
    }
    if (r.kind() == RiskReportKind.CHANGE && r.changedOn() == null) {
      throw InvalidRequest.at("/changedOn", "required");
    }
    refuseAfter("/changedOn", r.changedOn(), on);
    refuseAfter("/acceptedOn", r.acceptedOn(), on);
    return new Days(by, on, new Owed.Duty(r.kind(), year));
  }

  private LocalDate earliest(LocalDate today) {
    return caller.scope().kind() == ScopeKind.ENTERPRISE ? today : today.withDayOfYear(1);
  }

  private static void refuseOutside(
      String pointer, LocalDate day, LocalDate earliest, LocalDate today) {
    if (day.isBefore(earliest)) {
      throw InvalidRequest.at(pointer, "date-too-early", earliest);
    }
    refuseAfter(pointer, day, today);
  }

  private static void refuseAfter(String pointer, @Nullable LocalDate day, LocalDate latest) {
    if (day != null && day.isAfter(latest)) {
      throw InvalidRequest.at(pointer, "date-in-future", day);
    }
  }
}
