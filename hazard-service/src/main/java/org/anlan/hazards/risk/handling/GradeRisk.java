package org.anlan.hazards.risk.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.grading.Scores;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grade as it is sent: the scores of LEC or those of LS, never both. */
public record GradeRisk(
    @NotNull RiskMethod method,
    @Schema(description = "L") @Nullable BigDecimal likelihood,
    @Schema(description = "E（LEC）") @Nullable BigDecimal exposure,
    @Schema(description = "C（LEC）") @Nullable BigDecimal consequence,
    @Schema(description = "S（LS）") @Nullable BigDecimal severity,
    @Schema(description = "直接判定目录的代码 · Code of the county's direct list") @Size(max = 50) @Nullable String directMajor,
    @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> participants,
    @Nullable LocalDate gradedOn) {

  /** Computes the grade, or refuses with everything that is wrong. */
  Grading grading(RiskRules rules, Signature by) {
    var scores = new Scores(method, likelihood, exposure, consequence, severity);
    var faults = new ArrayList<Fault>();
    scores.faults().forEach(fault -> faults.add(new Fault("/" + fault.field(), fault.code())));
    if (directMajor != null && rules.direct(directMajor).isEmpty()) {
      faults.add(new Fault("/directMajor", "unknown-direct-major"));
    }
    var on = Objects.requireNonNullElse(gradedOn, by.on());
    if (on.isAfter(by.on())) {
      faults.add(new Fault("/gradedOn", "date-in-future", on));
    }
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return Grading.of(
        scores, directMajor, Objects.requireNonNullElse(participants, List.of()), on, rules, by);
  }
}
