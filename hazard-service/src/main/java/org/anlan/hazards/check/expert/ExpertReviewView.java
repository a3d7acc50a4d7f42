package org.anlan.hazards.check.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A review as the API shows it. */
public record ExpertReviewView(
    UUID id,
    String number,
    long version,
    ExpertReviewKind kind,
    String organisation,
    @Nullable Contract contract,
    List<Expert> experts,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable String facility,
    String townshipCode,
    String departmentCode,
    LocalDate on,
    @Nullable String conclusion,
    List<HazardLink> hazards,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static ExpertReviewView of(ExpertReview review) {
    var in = review.jurisdiction();
    var report = review.report();
    return new ExpertReviewView(
        review.id(),
        review.number(),
        review.version(),
        review.kind(),
        review.organisation(),
        report.contract(),
        report.experts(),
        in.enterpriseId(),
        review.site().enterpriseName(),
        review.site().place(),
        review.facility(),
        in.townshipCode(),
        in.departmentCode(),
        review.heldOn(),
        report.conclusion(),
        report.hazards(),
        review.createdAt(),
        review.createdByName());
  }
}
