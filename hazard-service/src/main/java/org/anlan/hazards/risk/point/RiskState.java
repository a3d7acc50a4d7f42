package org.anlan.hazards.risk.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.jspecify.annotations.Nullable;

/** How a risk stands after a fact, so that a read model never has to call back. */
public record RiskState(
    UUID riskPointId,
    String number,
    long version,
    String name,
    RiskKind kind,
    List<String> accidentTypes,
    RiskStatus status,
    RiskMethod method,
    BigDecimal score,
    String ruleVersion,
    RiskColour colour,
    ColourBasis colourBasis,
    @Nullable UUID enterpriseId,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate gradedOn,
    LocalDate lookedOn,
    boolean imported) {

  /** After the change at hand, with the version it will be written with. */
  static RiskState after(RiskPoint risk) {
    var in = risk.jurisdiction();
    var standing = risk.standing();
    return new RiskState(
        risk.id(),
        risk.number(),
        risk.version() + 1,
        risk.what().name(),
        risk.what().kind(),
        risk.what().accidentTypes(),
        risk.status(),
        standing.method(),
        standing.score(),
        standing.ruleVersion(),
        standing.colour(),
        standing.colourBasis(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.sectorCodes(),
        standing.gradedOn(),
        standing.lookedOn(),
        risk.entry().imported());
  }
}
