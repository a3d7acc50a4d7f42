package org.anlan.hazards.check.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a review stands after a fact. Names of experts are nobody else's business. */
public record ExpertReviewState(
    UUID reviewId,
    String number,
    long version,
    ExpertReviewKind kind,
    String organisation,
    @Nullable UUID enterpriseId,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate heldOn,
    int findings) {

  static ExpertReviewState after(ExpertReview review) {
    var in = review.jurisdiction();
    return new ExpertReviewState(
        review.id(),
        review.number(),
        review.version() + 1,
        review.kind(),
        review.organisation(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.sectorCodes(),
        review.heldOn(),
        review.findings());
  }
}
