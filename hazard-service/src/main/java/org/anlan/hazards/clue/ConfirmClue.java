package org.anlan.hazards.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.procedure.Judgement;
import org.anlan.hazards.registration.ClaimedPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found when somebody went and looked. What is left out is taken from the clue; with
 * {@code hazardId} the clue speaks of a hazard that is on record already.
 */
public record ConfirmClue(
    @Schema(description = "已登记的同一隐患 · The same hazard is on record already")
        @Nullable UUID hazardId,
    @Schema(description = "级别；登记新隐患时必填 · Required for a new hazard") @Nullable HazardLevel level,
    @Size(max = 4000) @Nullable String description,
    @Size(max = 100) @Nullable String category,
    @Valid @Nullable Judgement judgementBasis,
    @Nullable UUID enterpriseId,
    @Size(max = 500) @Nullable String place,
    @Size(max = 100) @Nullable String placeKind,
    @Pattern(regexp = "[0-9]{9}") @Nullable String townshipCode,
    @Size(max = 50) @Nullable String departmentCode,
    @Nullable LocalDate rectifyBy,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> campaigns,
    @Size(max = 2000) @Nullable String conclusion) {

  /** What was found, filled up from the clue. */
  Finding finding(Clue clue, ZoneId zone) {
    return new Finding(
        Objects.requireNonNull(level),
        orElse(description, clue.description()),
        category,
        judgementBasis == null ? null : judgementBasis.basis(),
        clue.source().ofHazard(),
        null,
        LocalDate.ofInstant(clue.observedAt(), zone),
        rectifyBy,
        campaigns == null ? List.of() : campaigns);
  }

  /** Where it lies, filled up from the clue. */
  ClaimedPlace place(Clue clue) {
    var at = clue.place();
    var enterprise = enterpriseId == null ? at.enterpriseId() : enterpriseId;
    var atEnterprise = enterprise != null;
    var scope = clue.scope();
    return new ClaimedPlace(
        enterprise,
        place == null ? placeOf(clue, atEnterprise) : place,
        placeKind,
        atEnterprise ? null : orElse(townshipCode, scope.townshipCode()),
        atEnterprise ? departmentCode : orElse(departmentCode, scope.departmentCode()),
        atEnterprise ? null : scope.gridCode(),
        at.lon() == null || at.lat() == null ? null : new Position(at.lon(), at.lat()));
  }

  /** A place that is known by its position only is called by it. */
  private static @Nullable String placeOf(Clue clue, boolean atEnterprise) {
    var at = clue.place();
    return at.place() != null || atEnterprise ? at.place() : at.lon() + ", " + at.lat();
  }

  private static @Nullable String orElse(@Nullable String given, @Nullable String otherwise) {
    return given == null ? otherwise : given;
  }
}
