package org.anlan.hazards.risk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.Units;
import org.anlan.hazards.risk.report.RiskReportResource.SubmitReport;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.profile.CountySettings;
import org.jspecify.annotations.Nullable;

/** Takes reports and shows them. */
@ApplicationScoped
@Transactional
class RiskReportService {

  private final RiskReportRepository reports;
  private final Ground ground;
  private final Units units;
  private final Desk desk;
  private final Numbers numbers;
  private final Outbox outbox;
  private final CountySettings<HazardProfile> profiles;

  RiskReportService(
      RiskReportRepository reports,
      Ground ground,
      Units units,
      Desk desk,
      Numbers numbers,
      Outbox outbox,
      CountySettings<HazardProfile> profiles) {
    this.reports = reports;
    this.ground = ground;
    this.units = units;
    this.desk = desk;
    this.numbers = numbers;
    this.outbox = outbox;
    this.profiles = profiles;
  }

  RiskReportView submit(SubmitReport r) {
    var by = desk.signature();
    var on = Objects.requireNonNullElse(r.submittedOn(), by.on());
    int year = r.year() == null ? on.getYear() : r.year();
    refuseWrongDays(r, on, year, by.on());
    var unit = units.meant(r.enterpriseId());
    var found = ground.of(unit.id(), r.kind(), year);
    if (found.reported()) {
      throw new RuleViolation("report-already-submitted");
    }
    var report =
        RiskReport.submit(
            Ids.next(),
            numbers.next("FB", unit.countyCode(), by.on().getYear()),
            new RiskReport.Submission(
                unit.belonging(),
                unit.name(),
                r.kind(),
                year,
                due(r, year, unit, found.registeredOn()),
                on,
                r.changedOn(),
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

  private static void refuseWrongDays(SubmitReport r, LocalDate on, int year, LocalDate today) {
    if (on.isAfter(today)) {
      throw InvalidRequest.at("/submittedOn", "date-in-future", on);
    }
    if (year > today.getYear()) {
      throw InvalidRequest.at("/year", "out-of-range");
    }
    if (r.kind() == RiskReportKind.CHANGE && r.changedOn() == null) {
      throw InvalidRequest.at("/changedOn", "required");
    }
    if (r.changedOn() != null && r.changedOn().isAfter(on)) {
      throw InvalidRequest.at("/changedOn", "date-in-future", r.changedOn());
    }
  }

  private @Nullable LocalDate due(
      SubmitReport r, int year, EnterpriseCard unit, @Nullable LocalDate registeredOn) {
    var rules = profiles.of(unit.countyCode()).risk().reports();
    return switch (r.kind()) {
      case FIRST -> registeredOn == null ? null : registeredOn.plusDays(rules.firstWithinDays());
      case ANNUAL -> rules.annualDue(year, unit.sectorCodes());
      case CHANGE -> Objects.requireNonNull(r.changedOn()).plusDays(rules.changeWithinDays());
    };
  }
}
