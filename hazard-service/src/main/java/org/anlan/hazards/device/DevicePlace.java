package org.anlan.hazards.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.servicekit.scope.Scope;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Where a device stands and whose it therefore is: the columns that decide who sees it. */
@Embeddable
public record DevicePlace(
    @Column(name = "county_code") String countyCode,
    @Column(name = "township_code") String townshipCode,
    @Column(name = "department_code") String departmentCode,
    @Column(name = "grid_code") @Nullable String gridCode,
    @Column(name = "enterprise_id") @Nullable UUID enterpriseId,
    @Column(name = "enterprise_name") @Nullable String enterpriseName,
    @Column(name = "place") @Nullable String place,
    @Column(name = "lon") @Nullable Double lon,
    @Column(name = "lat") @Nullable Double lat)
    implements Scoped {

  static DevicePlace of(Site site, Jurisdiction in) {
    return new DevicePlace(
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.enterpriseId(),
        site.enterpriseName(),
        site.place(),
        site.lon(),
        site.lat());
  }

  /** With the position it has itself. */
  DevicePlace at(@Nullable Double lon, @Nullable Double lat) {
    return new DevicePlace(
        countyCode,
        townshipCode,
        departmentCode,
        gridCode,
        enterpriseId,
        enterpriseName,
        place,
        lon,
        lat);
  }

  /** Grids and enterprises have no sight of devices; their columns only travel with the record. */
  public boolean isInSightOf(Scope scope) {
    return scope.kind() != ScopeKind.GRID
        && scope.kind() != ScopeKind.ENTERPRISE
        && scope.covers(this);
  }

  @Override
  public List<String> departmentCodes() {
    return List.of(departmentCode);
  }
}
