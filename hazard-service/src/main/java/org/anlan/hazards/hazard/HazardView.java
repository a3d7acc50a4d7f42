package org.anlan.hazards.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hazard as the API shows it, with the whole file of its rectification. */
public record HazardView(
    UUID id,
    String number,
    long version,
    HazardLevel level,
    HazardStatus status,
    boolean overdue,
    boolean progressDue,
    @Schema(
            description =
                "停产煤矿的验收期限（煤矿安全生产条例第四十八条） · Until when a stopped coal mine has been accepted")
        @Nullable LocalDate acceptBy,
    HazardSource source,
    @Nullable InspectionLevel inspectionLevel,
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
    String description,
    @Nullable String category,
    @Nullable JudgementBasis judgementBasis,
    LocalDate foundOn,
    @Nullable LocalDate rectifyBy,
    @Nullable LocalDate closedOn,
    @Nullable ClosedHow closedHow,
    @Nullable UUID mergedInto,
    @Nullable ListingFacts listing,
    List<String> campaigns,
    @Nullable Occasion occasion,
    boolean imported,
    Instant createdAt,
    String createdBy,
    Rectification rectification)
    implements Versioned {

  /** How the hazard looks on the given day to somebody of that scope. */
  public static HazardView of(
      Hazard hazard, LocalDate today, HazardLimits limits, ScopeKind reader) {
    var in = hazard.jurisdiction();
    var site = hazard.site();
    var finding = hazard.finding();
    var ending = hazard.ending();
    var origin = hazard.origin();
    return new HazardView(
        hazard.id(),
        hazard.number(),
        hazard.version(),
        finding.level(),
        hazard.status(),
        hazard.isOverdueOn(today),
        MajorRules.isProgressDue(hazard, today, limits),
        CoalRules.acceptBy(hazard),
        Discretion.source(finding.source(), reader),
        finding.inspectionLevel(),
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
        finding.description(),
        finding.category(),
        finding.basis(),
        finding.foundOn(),
        finding.rectifyBy(),
        ending.closedOn(),
        ending.closedHow(),
        ending.mergedInto(),
        hazard.listing(),
        finding.campaigns(),
        Discretion.occasion(origin.occasion(), reader),
        origin.imported(),
        origin.createdAt(),
        origin.createdByName(),
        hazard.rectification());
  }
}
