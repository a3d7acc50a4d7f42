package org.anlan.hazards.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.jspecify.annotations.Nullable;

/**
 * How a hazard stands after a fact. Every event carries it, so that a read model never has to call
 * back; the one record with so many components, because its consumers are strangers.
 */
public record HazardState(
    UUID hazardId,
    String number,
    long version,
    HazardLevel level,
    HazardStatus status,
    HazardSource source,
    @Nullable UUID enterpriseId,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate foundOn,
    @Nullable LocalDate rectifyBy,
    @Nullable LocalDate closedOn,
    @Nullable ClosedHow closedHow,
    @Nullable LocalDate listedOn,
    @Nullable String listingLevel,
    @Nullable LocalDate delistedOn,
    List<String> campaigns,
    boolean imported) {

  /** After the change at hand, with the version it will be written with. */
  static HazardState after(Hazard hazard) {
    return of(hazard, hazard.version() + 1);
  }

  /** Unchanged, because something happened to it that it did not do. */
  static HazardState now(Hazard hazard) {
    return of(hazard, hazard.version());
  }

  private static HazardState of(Hazard hazard, long version) {
    var in = hazard.jurisdiction();
    var finding = hazard.finding();
    var ending = hazard.ending();
    var listing = hazard.listing();
    return new HazardState(
        hazard.id(),
        hazard.number(),
        version,
        finding.level(),
        hazard.status(),
        finding.source(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.sectorCodes(),
        finding.foundOn(),
        finding.rectifyBy(),
        ending.closedOn(),
        ending.closedHow(),
        listing == null ? null : listing.listedOn(),
        listing == null ? null : listing.listingLevel(),
        listing == null ? null : listing.delistedOn(),
        finding.campaigns(),
        hazard.origin().imported());
  }
}
