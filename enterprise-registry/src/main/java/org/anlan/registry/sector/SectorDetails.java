package org.anlan.registry.sector;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sector as requests give it. */
@Schema(description = "监管行业 · A supervised sector, mapped to classes of GB/T 4754")
public record SectorDetails(
    @Schema(examples = "FMKS") @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
    @Schema(examples = "非煤矿山") @NotBlank @Size(max = 100) String name,
    @Schema(examples = "610926") @NotBlank @Pattern(regexp = "[0-9]{6}") String countyCode,
    @Schema(description = "牵头部门", examples = "610926-YJ") @Nullable @Size(max = 40) String leadOrganization,
    @Schema(
            description = "对应的国民经济行业（门类、大类、中类或小类） · Sections, divisions, groups or classes",
            examples = "[\"B10\"]")
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-T]([0-9]{2,4})?|[0-9]{2,4}") String> industryClasses,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 40) String predecessorCode) {

  /** No classes rather than none given. */
  public SectorDetails {
    industryClasses = Objects.requireNonNullElse(industryClasses, List.of());
  }
}
