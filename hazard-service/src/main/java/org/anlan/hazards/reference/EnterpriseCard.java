package org.anlan.hazards.reference;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.finding.Belonging;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.jspecify.annotations.Nullable;

/** What this service knows of an enterprise. */
public record EnterpriseCard(
    UUID id,
    String name,
    String countyCode,
    String townshipCode,
    String departmentCode,
    List<String> departmentCodes,
    @Nullable String gridCode,
    List<String> sectorCodes,
    @Nullable String status,
    @Nullable Double lon,
    @Nullable Double lat) {

  private static final Set<String> OVER = Set.of("CLOSED", "CANCELLED");

  /** Whether the unit has come to its end; one that was merged into another has, too. */
  public boolean isOver() {
    return status != null && OVER.contains(status);
  }

  /** Whose a record about it is. */
  public Belonging belonging() {
    return new Belonging(countyCode, townshipCode, departmentCodes, gridCode, sectorCodes, id);
  }

  /** Where a hazard found at it lies. */
  public Site site(@Nullable String place, @Nullable String placeKind) {
    return new Site(name, place, placeKind, lon, lat);
  }

  /**
   * Who is in charge of a hazard found at it: the given department if it is one of those that
   * supervise the enterprise, otherwise the one in charge.
   */
  public Jurisdiction jurisdiction(@Nullable String department) {
    return new Jurisdiction(
        countyCode,
        townshipCode,
        department != null && departmentCodes.contains(department) ? department : departmentCode,
        gridCode,
        sectorCodes,
        id);
  }
}
