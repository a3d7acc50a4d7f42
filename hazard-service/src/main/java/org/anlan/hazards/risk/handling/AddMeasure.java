package org.anlan.hazards.risk.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.point.ControlMeasure;
import org.anlan.hazards.risk.point.MeasureKind;
import org.anlan.servicekit.identifier.Ids;
import org.jspecify.annotations.Nullable;

/** A control measure as it is sent. */
public record AddMeasure(
    @NotNull InspectionLevel level,
    @Nullable MeasureKind kind,
    @NotBlank @Size(max = 2000) String description,
    @Size(max = 100) @Nullable String responsiblePost) {

  ControlMeasure measure(Signature by) {
    return ControlMeasure.of(
        Ids.next(),
        level,
        Objects.requireNonNullElse(kind, MeasureKind.MANAGEMENT),
        description,
        responsiblePost,
        by);
  }
}
