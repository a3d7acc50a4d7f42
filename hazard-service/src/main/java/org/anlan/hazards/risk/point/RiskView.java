package org.anlan.hazards.risk.point;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A risk as the API shows it, with its whole file; the last of {@code gradings} counts. */
public record RiskView(
    UUID id,
    String number,
    long version,
    String name,
    RiskKind kind,
    List<AccidentType> accidentTypes,
    @Nullable String factors,
    RiskStatus status,
    RiskMethod method,
    @Nullable BigDecimal likelihood,
    @Nullable BigDecimal exposure,
    @Nullable BigDecimal consequence,
    @Nullable BigDecimal severity,
    BigDecimal score,
    String ruleVersion,
    RiskColour computedColour,
    RiskColour colour,
    String colourLevel,
    ColourBasis colourBasis,
    @Nullable String directMajor,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable String placeKind,
    @Nullable Position location,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate gradedOn,
    LocalDate lookedOn,
    @Nullable LocalDate nextReviewBy,
    boolean reviewOverdue,
    Owners owners,
    List<Grading> gradings,
    @Nullable Adjustment loweringProposed,
    List<Adjustment> adjustments,
    List<ControlMeasure> measures,
    List<RiskReview> reviews,
    boolean imported,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  /** How the risk looks on the given day, by the rules of its county. */
  public static RiskView of(RiskPoint risk, LocalDate today, RiskRules rules) {
    var in = risk.jurisdiction();
    var site = risk.site();
    var file = risk.file();
    var grading = file.grading();
    var scores = grading.scores();
    var standing = risk.standing();
    var next = ReviewRhythm.next(risk.status(), standing.colour(), standing.lookedOn(), rules);
    return new RiskView(
        risk.id(),
        risk.number(),
        risk.version(),
        risk.what().name(),
        risk.what().kind(),
        risk.what().types(),
        risk.what().factors(),
        risk.status(),
        scores.method(),
        scores.likelihood(),
        scores.exposure(),
        scores.consequence(),
        scores.severity(),
        grading.score(),
        grading.ruleVersion(),
        grading.computed(),
        standing.colour(),
        standing.colour().level(),
        standing.colourBasis(),
        grading.directMajor(),
        in.enterpriseId(),
        site.enterpriseName(),
        site.place(),
        site.placeKind(),
        site.lon() == null || site.lat() == null ? null : new Position(site.lon(), site.lat()),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.sectorCodes(),
        standing.gradedOn(),
        standing.lookedOn(),
        next,
        next != null && next.isBefore(today),
        file.owners(),
        file.gradings(),
        file.proposed(),
        file.adjustments(),
        file.measures(),
        file.reviews(),
        risk.entry().imported(),
        risk.entry().createdAt(),
        risk.entry().createdByName());
  }
}
