package org.anlan.registry.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as requests give it. */
@Schema(description = "机构 · A body that supervises, with its catalogue of duties")
public record OrganizationDetails(
    @Schema(examples = "610926-YJ") @NotBlank @Pattern(regexp = "[0-9]{4,12}-[A-Z0-9-]{1,30}") String code,
    @NotNull OrganizationKind kind,
    @Schema(examples = "平利县应急管理局") @NotBlank @Size(max = 100) String name,
    @Schema(examples = "610926") @NotBlank @Pattern(regexp = "[0-9]{6}") String countyCode,
    @Nullable @Size(max = 40) String parentCode,
    @Schema(description = "所属行政区划 · The division whose body it is") @Nullable @Size(max = 12) String divisionCode,
    @Nullable @Size(max = 100) List<@NotNull @Valid Duty> duties,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 40) String predecessorCode) {

  /** No duties rather than none given. */
  public OrganizationDetails {
    duties = Objects.requireNonNullElse(duties, List.of());
  }
}
