package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/**
 * Whose a record about an enterprise is: everybody's who supervises the enterprise, and its own. A
 * {@link Jurisdiction} names one department in charge instead, because somebody has to act.
 */
@Embeddable
public record Belonging(
    @Column(name = "county_code") String countyCode,
    @Column(name = "township_code") String townshipCode,
    @Column(name = "department_codes") List<String> departmentCodes,
    @Column(name = "grid_code") @Nullable String gridCode,
    @Column(name = "sector_codes") List<String> sectorCodes,
    @Column(name = "enterprise_id") UUID enterpriseId)
    implements Scoped {

  public Belonging {
    departmentCodes = List.copyOf(departmentCodes);
    sectorCodes = List.copyOf(sectorCodes);
  }
}
