package org.anlan.hazards.risk.point;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a risk in control, on which rung of the enterprise, and which post sees to it.
 *
 * @param failing it was found not to work; that is a hazard, the last of {@code failures}
 * @param withdrawn why it no longer counts
 */
public record ControlMeasure(
    UUID id,
    InspectionLevel level,
    MeasureKind kind,
    String description,
    @Nullable String responsiblePost,
    boolean failing,
    List<HazardLink> failures,
    @Nullable String withdrawn,
    @Nullable Signature signed) {

  /** A measure as it is taken. */
  public static ControlMeasure of(
      UUID id,
      InspectionLevel level,
      MeasureKind kind,
      String description,
      @Nullable String responsiblePost,
      Signature by) {
    return new ControlMeasure(
        id, level, kind, description, responsiblePost, false, List.of(), null, by);
  }

  boolean counts() {
    return withdrawn == null;
  }

  ControlMeasure failed(HazardLink hazard) {
    var all = new ArrayList<>(failures);
    all.add(hazard);
    return with(true, List.copyOf(all), withdrawn);
  }

  ControlMeasure restored() {
    return with(false, failures, withdrawn);
  }

  ControlMeasure withdrawn(String reason) {
    return with(false, failures, reason);
  }

  private ControlMeasure with(boolean failing, List<HazardLink> failures, @Nullable String gone) {
    return new ControlMeasure(
        id, level, kind, description, responsiblePost, failing, failures, gone, signed);
  }
}
