package org.anlan.hazards.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.procedure.Judgement;
import org.jspecify.annotations.Nullable;

/** A hazard as part of another record that says where it lies, when and by whom it was found. */
public record FoundHazard(
    @NotNull HazardLevel level,
    @NotBlank @Size(max = 4000) String description,
    @Size(max = 100) @Nullable String category,
    @Valid @Nullable Judgement judgementBasis,
    @Nullable InspectionLevel inspectionLevel,
    @Nullable LocalDate rectifyBy,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> campaigns) {

  Finding finding(HazardSource source, LocalDate foundOn) {
    return new Finding(
        level,
        description,
        category,
        judgementBasis == null ? null : judgementBasis.basis(),
        source,
        inspectionLevel,
        foundOn,
        rectifyBy,
        campaigns == null ? List.of() : campaigns);
  }

  /** Found on that rung of the enterprise; null by somebody else. */
  public FoundHazard on(@Nullable InspectionLevel rung) {
    return new FoundHazard(
        level, description, category, judgementBasis, rung, rectifyBy, campaigns);
  }
}
