package org.anlan.hazards.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.procedure.Judgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as its finder reports it: at an enterprise, or at a place, and then in which township
 * and under which department. Where it has no position of its own, the enterprise's stands.
 */
public record RegisterHazard(
    @Nullable UUID enterpriseId,
    @Size(max = 500) @Nullable String place,
    @Size(max = 100) @Nullable String placeKind,
    @Pattern(regexp = "[0-9]{9}") @Nullable String townshipCode,
    @Size(max = 50) @Nullable String departmentCode,
    @Size(max = 50) @Nullable String gridCode,
    @Valid @Nullable Position location,
    @NotNull HazardLevel level,
    @NotBlank @Size(max = 4000) String description,
    @Size(max = 100) @Nullable String category,
    @Valid @Nullable Judgement judgementBasis,
    @Schema(
            description =
                "来源；县级人员必填，其他人员省略时按其身份 · Where it comes from; those of the county must say, for others it follows from who they are")
        @Nullable HazardSource source,
    @Nullable InspectionLevel inspectionLevel,
    @NotNull LocalDate foundOn,
    @Nullable LocalDate rectifyBy,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> campaigns) {

  ClaimedPlace claimedPlace() {
    return new ClaimedPlace(
        enterpriseId, place, placeKind, townshipCode, departmentCode, gridCode, location);
  }

  Finding finding(HazardSource through) {
    return new Finding(
        level,
        description,
        category,
        judgementBasis == null ? null : judgementBasis.basis(),
        through,
        inspectionLevel,
        foundOn,
        rectifyBy,
        campaigns == null ? List.of() : campaigns);
  }
}
