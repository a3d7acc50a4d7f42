package org.anlan.hazards.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a clue points to, as well as its teller knows; CGCS2000 degrees. */
@Embeddable
public record CluePlace(
    @Column(name = "enterprise_id") @Nullable UUID enterpriseId,
    @Column(name = "enterprise_name") @Nullable String enterpriseName,
    @Column(name = "place") @Nullable String place,
    @Column(name = "lon") @Nullable Double lon,
    @Column(name = "lat") @Nullable Double lat,
    @Column(name = "sector_codes") List<String> sectorCodes) {

  public CluePlace {
    sectorCodes = List.copyOf(sectorCodes);
  }

  /** What people search for. */
  String title() {
    return Objects.requireNonNullElse(enterpriseName, "")
        + ' '
        + Objects.requireNonNullElse(place, "");
  }
}
