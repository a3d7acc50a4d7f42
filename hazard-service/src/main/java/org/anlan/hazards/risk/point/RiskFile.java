package org.anlan.hazards.risk.point;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.grading.RiskColour;
import org.jspecify.annotations.Nullable;

/**
 * All that was put on record about a risk, in the order it was.
 *
 * @param gradings the last one counts
 * @param raised the raising in force
 * @param lowered the approved lowering in force
 * @param proposed the lowering that waits for a leader
 * @param adjustments all that were made, those not approved too
 */
public record RiskFile(
    Owners owners,
    List<Grading> gradings,
    @Nullable Adjustment raised,
    @Nullable Adjustment lowered,
    @Nullable Adjustment proposed,
    List<Adjustment> adjustments,
    List<ControlMeasure> measures,
    List<RiskReview> reviews) {

  static RiskFile of(Owners owners, Grading first, List<ControlMeasure> measures) {
    return new RiskFile(
        owners, List.of(first), null, null, null, List.of(), List.copyOf(measures), List.of());
  }

  Grading grading() {
    return gradings.getLast();
  }

  /** The colour that counts. */
  RiskColour colour() {
    if (lowered != null) {
      return lowered.to();
    }
    var colour = grading().colour();
    return raised == null ? colour : colour.or(raised.to());
  }

  ColourBasis basis() {
    if (lowered != null) {
      return ColourBasis.LOWERED;
    }
    if (raised != null && raised.to().isWorseThan(grading().colour())) {
      return ColourBasis.RAISED;
    }
    return grading().listDecides() ? ColourBasis.DIRECT_MAJOR : ColourBasis.COMPUTED;
  }

  @Nullable ControlMeasure measure(UUID id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst().orElse(null);
  }

  RiskFile owned(Owners owners) {
    return new RiskFile(
        owners, gradings, raised, lowered, proposed, adjustments, measures, reviews);
  }

  /** A raising outlives a new grade, or grading anew would be a way around the approval. */
  RiskFile graded(Grading grading) {
    return new RiskFile(
        owners, and(gradings, grading), raised, null, null, adjustments, measures, reviews);
  }

  RiskFile raised(Adjustment by) {
    return new RiskFile(owners, gradings, by, null, null, and(adjustments, by), measures, reviews);
  }

  RiskFile proposed(Adjustment lowering) {
    return new RiskFile(
        owners, gradings, raised, lowered, lowering, adjustments, measures, reviews);
  }

  RiskFile decided(Adjustment decision) {
    boolean approved = Boolean.TRUE.equals(decision.approved());
    return new RiskFile(
        owners,
        gradings,
        approved ? null : raised,
        approved ? decision : lowered,
        null,
        and(adjustments, decision),
        measures,
        reviews);
  }

  RiskFile controlled(ControlMeasure measure) {
    return withMeasures(and(measures, measure));
  }

  /** With that measure in the place of the one with its id. */
  RiskFile changed(ControlMeasure measure) {
    return withMeasures(
        measures.stream().map(old -> old.id().equals(measure.id()) ? measure : old).toList());
  }

  RiskFile reviewed(RiskReview review) {
    return new RiskFile(
        owners, gradings, raised, lowered, proposed, adjustments, measures, and(reviews, review));
  }

  private RiskFile withMeasures(List<ControlMeasure> measures) {
    return new RiskFile(
        owners, gradings, raised, lowered, proposed, adjustments, measures, reviews);
  }

  private static <T> List<T> and(List<T> entries, T entry) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    return List.copyOf(longer);
  }
}
