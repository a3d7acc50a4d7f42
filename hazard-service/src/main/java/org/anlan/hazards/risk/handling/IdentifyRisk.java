package org.anlan.hazards.risk.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.registration.ClaimedPlace;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.point.Identification;
import org.anlan.hazards.risk.point.Owners;
import org.anlan.hazards.risk.point.RiskKind;
import org.jspecify.annotations.Nullable;

/**
 * A risk as those who identified it report it: at an enterprise, or at a place, and then in which
 * township and under which department; with its first grade.
 */
public record IdentifyRisk(
    @Nullable UUID enterpriseId,
    @Size(max = 500) @Nullable String place,
    @Size(max = 100) @Nullable String placeKind,
    @Pattern(regexp = "[0-9]{9}") @Nullable String townshipCode,
    @Size(max = 50) @Nullable String departmentCode,
    @Size(max = 50) @Nullable String gridCode,
    @Valid @Nullable Position location,
    @NotBlank @Size(max = 200) String name,
    @Nullable RiskKind kind,
    @Size(max = 20) @Nullable List<@NotNull AccidentType> accidentTypes,
    @Size(max = 2000) @Nullable String factors,
    @NotNull RiskMethod method,
    @Nullable BigDecimal likelihood,
    @Nullable BigDecimal exposure,
    @Nullable BigDecimal consequence,
    @Nullable BigDecimal severity,
    @Size(max = 50) @Nullable String directMajor,
    @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> participants,
    @Nullable LocalDate gradedOn,
    @Valid @Nullable Owners owners,
    @Size(max = 100) @Nullable List<@Valid @NotNull AddMeasure> measures) {

  ClaimedPlace claimedPlace() {
    return new ClaimedPlace(
        enterpriseId, place, placeKind, townshipCode, departmentCode, gridCode, location);
  }

  GradeRisk grade() {
    return new GradeRisk(
        method, likelihood, exposure, consequence, severity, directMajor, participants, gradedOn);
  }

  Identification what() {
    return Identification.of(
        name,
        Objects.requireNonNullElse(kind, RiskKind.AREA),
        Objects.requireNonNullElse(accidentTypes, List.of()),
        factors);
  }
}
