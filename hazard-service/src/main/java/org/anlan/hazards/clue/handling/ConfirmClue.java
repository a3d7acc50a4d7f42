package org.anlan.hazards.clue.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.clue.Clue;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.procedure.Judgement;
import org.anlan.hazards.registration.ClaimedPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found when somebody went and looked. What is left out is taken from the clue, except
 * that the words of somebody of the public are never put on record as ours: the enterprise reads
 * the hazard and may know who talks like that. With {@code hazardId} the clue speaks of a hazard
 * that is on record already.
 */
public record ConfirmClue(
    @Schema(description = "已登记的同一隐患 · The same hazard is on record already")
        @Nullable UUID hazardId,
    @Schema(description = "属实但不是隐患：非法违法生产经营、瞒报谎报事故 · True, and no hazard")
        @Nullable Misdeed misdeed,
    @Schema(
            description =
                "与 misdeed 同填：另一条已核实线索说的是同一事实 · With misdeed: a clue that told of it before")
        @Nullable UUID sameAs,
    @Schema(description = "级别；登记新隐患时必填 · Required for a new hazard") @Nullable HazardLevel level,
    @Schema(description = "隐患描述；群众举报的线索必填，不得照抄举报内容 · Required for a report from the public")
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
  Finding finding(Clue clue, Clock clock) {
    return new Finding(
        Objects.requireNonNull(level),
        Objects.requireNonNull(orElse(description, ofTheClue(clue, clue.description()))),
        category,
        judgementBasis == null ? null : judgementBasis.basis(),
        clue.source().ofHazard(),
        null,
        foundOn(clue, clock),
        rectifyBy,
        campaigns == null ? List.of() : campaigns);
  }

  /** The day it was seen; of what may give somebody away, the day we looked. */
  private static LocalDate foundOn(Clue clue, Clock clock) {
    return clue.mayGiveSomebodyAway()
        ? LocalDate.now(clock)
        : LocalDate.ofInstant(clue.observedAt(), clock.getZone());
  }

  /** At whose site it was found; the clue may have had it wrong. */
  @Nullable UUID enterprise(Clue clue) {
    return enterpriseId == null ? clue.place().enterpriseId() : enterpriseId;
  }

  /** Where it lies, filled up from the clue. */
  ClaimedPlace place(Clue clue) {
    var at = clue.place();
    var enterprise = enterprise(clue);
    var atEnterprise = enterprise != null;
    var scope = clue.scope();
    return new ClaimedPlace(
        enterprise,
        place == null ? placeOf(clue, enterprise) : place,
        placeKind,
        atEnterprise ? null : orElse(townshipCode, scope.townshipCode()),
        atEnterprise ? departmentCode : orElse(departmentCode, scope.departmentCode()),
        atEnterprise ? null : scope.gridCode(),
        at.lon() == null || at.lat() == null ? null : new Position(at.lon(), at.lat()));
  }

  /** A misdeed is no hazard: what belongs to one is not said of it, nor the other way round. */
  @Nullable String contradiction() {
    if (misdeed == null) {
      return sameAs == null ? null : "sameAs";
    }
    return hazardId != null ? "hazardId" : level != null ? "level" : null;
  }

  /** Whether it has to be said anew what was found. */
  boolean lacksDescription(Clue clue) {
    return orElse(description, ofTheClue(clue, clue.description())) == null;
  }

  /** Whether an enterprise would read what somebody of the public said, as they said it. */
  boolean repeatsTheReporter(Clue clue) {
    return clue.mayGiveSomebodyAway()
        && description != null
        && Retelling.repeats(description, clue.description());
  }

  /** A place that is known by its position only is called by it. */
  private static @Nullable String placeOf(Clue clue, @Nullable UUID enterprise) {
    var at = clue.place();
    if (enterprise != null) {
      return ofTheClue(clue, at.place());
    }
    return at.place() != null ? at.place() : at.lon() + ", " + at.lat();
  }

  /** What a clue says, unless an enterprise would read in it what somebody of the public said. */
  private static @Nullable String ofTheClue(Clue clue, @Nullable String said) {
    return clue.mayGiveSomebodyAway() ? null : said;
  }

  private static @Nullable String orElse(@Nullable String given, @Nullable String otherwise) {
    return given == null ? otherwise : given;
  }
}
