package org.anlan.hazards.risk.point;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;

/**
 * How a risk stands, worked out of its file whenever that changes: what lists, the map and figures
 * ask for.
 *
 * @param colourRank 1 for the worst, so that an index puts the worst first
 * @param loweringProposed a leader has to decide
 * @param lookedOn when it was last graded or reviewed; from then its next review is counted
 */
@Embeddable
public record Standing(
    @Enumerated(EnumType.STRING) RiskMethod method,
    BigDecimal score,
    String ruleVersion,
    @Enumerated(EnumType.STRING) RiskColour colour,
    int colourRank,
    @Enumerated(EnumType.STRING) ColourBasis colourBasis,
    boolean loweringProposed,
    LocalDate gradedOn,
    LocalDate lookedOn) {

  static Standing of(RiskFile file) {
    var grading = file.grading();
    var looked = grading.gradedOn();
    for (var review : file.reviews()) {
      looked = review.reviewedOn().isAfter(looked) ? review.reviewedOn() : looked;
    }
    return new Standing(
        grading.scores().method(),
        grading.score(),
        grading.ruleVersion(),
        file.colour(),
        file.colour().rank(),
        file.basis(),
        file.proposed() != null,
        grading.gradedOn(),
        looked);
  }
}
