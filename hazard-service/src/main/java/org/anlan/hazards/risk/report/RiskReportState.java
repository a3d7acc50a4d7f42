package org.anlan.hazards.risk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a report stands after a fact. */
public record RiskReportState(
    UUID reportId,
    String number,
    long version,
    RiskReportKind kind,
    int year,
    UUID enterpriseId,
    String countyCode,
    String townshipCode,
    List<String> departmentCodes,
    @Nullable String gridCode,
    List<String> sectorCodes,
    @Nullable LocalDate dueOn,
    LocalDate submittedOn,
    boolean late) {

  static RiskReportState after(RiskReport report) {
    var in = report.belonging();
    return new RiskReportState(
        report.id(),
        report.number(),
        report.version() + 1,
        report.kind(),
        report.year(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCodes(),
        in.gridCode(),
        in.sectorCodes(),
        report.dueOn(),
        report.submittedOn(),
        report.isLate());
  }
}
