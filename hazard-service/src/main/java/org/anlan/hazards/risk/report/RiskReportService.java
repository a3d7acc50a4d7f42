package org.anlan.hazards.risk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.Units;
import org.anlan.hazards.risk.report.RiskReportResource.SubmitReport;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Takes reports and shows them. */
@ApplicationScoped
@Transactional
class RiskReportService {

  private final RiskReportRepository reports;
  private final Ground ground;
  private final Units units;
  private final ReportDays times;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Owed owed;

  RiskReportService(
      RiskReportRepository reports,
      Ground ground,
      Units units,
      ReportDays times,
      Numbers numbers,
      Outbox outbox,
      Owed owed) {
    this.reports = reports;
    this.ground = ground;
    this.units = units;
    this.times = times;
    this.numbers = numbers;
    this.outbox = outbox;
    this.owed = owed;
  }

  RiskReportView submit(SubmitReport r) {
    var days = times.of(r);
    var unit = units.meant(r.enterpriseId());
    var found = ground.of(unit.id(), days.duty());
    if (found.reported()) {
      throw new RuleViolation("report-already-submitted");
    }
    var by = days.by();
    var report =
        RiskReport.submit(
            Ids.next(),
            numbers.next("FB", unit.countyCode(), by.on().getYear()),
            new RiskReport.Submission(
                unit.belonging(),
                unit.name(),
                r.kind(),
                days.duty().year(),
                due(r, days.duty(), unit, found),
                days.on(),
                r.changedOn(),
                r.acceptedOn(),
                r.summary(),
                r.commitment(),
                found.risks(),
                by));
    var fact = report.submitted();
    reports.add(report);
    outbox.append(fact);
    return RiskReportView.of(report);
  }

  RiskReportView find(UUID id) {
    return RiskReportView.of(reports.get(id));
  }

  /** What nobody owes is not due, and so never late. */
  private @Nullable LocalDate due(
      SubmitReport r, Owed.Duty duty, EnterpriseCard unit, Ground.Found found) {
    if (duty.kind() == RiskReportKind.CHANGE) {
      return owed.changeDue(unit.countyCode(), Objects.requireNonNull(r.changedOn()));
    }
    return found.owes()
        ? owed.due(duty, OwingUnit.of(unit, found.registeredOn()), r.acceptedOn())
        : null;
  }
}
