package org.anlan.hazards.risk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A risk report as the API shows it. */
public record RiskReportView(
    UUID id,
    String number,
    long version,
    RiskReportKind kind,
    int year,
    UUID enterpriseId,
    String enterpriseName,
    String countyCode,
    String townshipCode,
    @Nullable LocalDate dueOn,
    LocalDate submittedOn,
    boolean late,
    @Nullable LocalDate changedOn,
    @Nullable LocalDate acceptedOn,
    @Nullable String summary,
    Commitment commitment,
    RiskCounts risks,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static RiskReportView of(RiskReport report) {
    var in = report.belonging();
    return new RiskReportView(
        report.id(),
        report.number(),
        report.version(),
        report.kind(),
        report.year(),
        in.enterpriseId(),
        report.enterpriseName(),
        in.countyCode(),
        in.townshipCode(),
        report.dueOn(),
        report.submittedOn(),
        report.isLate(),
        report.changedOn(),
        report.acceptedOn(),
        report.summary(),
        report.commitment(),
        report.risks(),
        report.createdAt(),
        report.createdByName());
  }
}
