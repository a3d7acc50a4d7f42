package org.anlan.hazards.check.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Reviews by their identity, seen through the caller's scope. */
@ApplicationScoped
class ExpertReviewRepository {

  private final EntityManager entities;
  private final Caller caller;

  ExpertReviewRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  ExpertReview get(UUID id) {
    var review = entities.find(ExpertReview.class, id);
    if (review == null || !caller.scope().covers(review.jurisdiction())) {
      throw new NotFound();
    }
    return review;
  }

  /** The reviews of these enterprises and of those merged into them. */
  @SuppressWarnings("unchecked")
  List<ExpertReview> ofEnterprises(Collection<UUID> enterprises) {
    return entities
        .createNativeQuery(
            "select e.* from expert_review e where e.enterprise_id in (select merged_enterprises(cast(? as uuid[])))",
            ExpertReview.class)
        .setParameter(1, enterprises.stream().map(UUID::toString).toArray(String[]::new))
        .getResultList();
  }

  void add(ExpertReview review) {
    entities.persist(review);
    entities.flush();
  }

  void write() {
    entities.flush();
  }
}
