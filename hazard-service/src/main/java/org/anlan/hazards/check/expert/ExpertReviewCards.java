package org.anlan.hazards.check.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.Survivors;
import org.anlan.servicekit.event.Outbox;

/** Reviews go with their enterprise. */
@ApplicationScoped
class ExpertReviewCards implements CardListener {

  private final ExpertReviewRepository reviews;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  ExpertReviewCards(
      ExpertReviewRepository reviews, Survivors survivors, Outbox outbox, Clock clock) {
    this.reviews = reviews;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var going = reviews.ofEnterprises(enterprises);
    var cards =
        survivors.of(
            going.stream()
                .map(review -> Objects.requireNonNull(review.jurisdiction().enterpriseId()))
                .collect(Collectors.toSet()));
    for (var review : going) {
      var in = review.jurisdiction();
      var card = cards.get(in.enterpriseId());
      if (card != null) {
        review
            .follow(
                card.site(review.site().place(), review.site().placeKind()),
                card.jurisdiction(in.departmentCode()),
                clock.instant())
            .ifPresent(outbox::append);
      }
    }
  }
}
