package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of a hazard, and whose it is: the columns that decide who sees it. While a
 * hazard is open they follow its enterprise; a closed one keeps those it had.
 *
 * @param enterpriseId null for a place that nobody runs
 */
@Embeddable
public record Jurisdiction(
    @Column(name = "county_code") String countyCode,
    @Column(name = "township_code") String townshipCode,
    @Column(name = "department_code") String departmentCode,
    @Column(name = "grid_code") @Nullable String gridCode,
    @Column(name = "sector_codes") List<String> sectorCodes,
    @Column(name = "enterprise_id") @Nullable UUID enterpriseId)
    implements Scoped {

  public Jurisdiction {
    sectorCodes = List.copyOf(sectorCodes);
  }

  @Override
  public List<String> departmentCodes() {
    return List.of(departmentCode);
  }
}
