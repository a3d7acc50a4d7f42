package org.anlan.hazards.check.expert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that is told about expert reviews, on the topic {@code anlan.expert-review}. */
public sealed interface ExpertReviewEvent extends DomainEvent {

  /** How the review stands after the fact. */
  ExpertReviewState review();

  @Override
  default UUID subject() {
    return review().reviewId();
  }

  /** Experts or a contracted organisation looked, and found these hazards. */
  @FactType("org.anlan.expert-review.recorded.v1")
  record ExpertReviewRecorded(ExpertReviewState review, List<UUID> hazardIds, Instant occurredAt)
      implements ExpertReviewEvent {}

  /** These hazards came with their written report. */
  @FactType("org.anlan.expert-review.supplemented.v1")
  record ExpertReviewSupplemented(
      ExpertReviewState review, List<UUID> hazardIds, Instant occurredAt)
      implements ExpertReviewEvent {}

  /** Its enterprise moved, and so did the review. */
  @FactType("org.anlan.expert-review.rescoped.v1")
  record ExpertReviewRescoped(ExpertReviewState review, Jurisdiction previous, Instant occurredAt)
      implements ExpertReviewEvent {}
}
