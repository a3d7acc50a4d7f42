package org.anlan.registry.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<SupervisionLink, UUID> {

  private final Caller caller;

  SupervisionRepository(Caller caller) {
    this.caller = caller;
  }

  /** The link, if the caller may see it. */
  SupervisionLink get(UUID id) {
    return findByIdOptional(id)
        .filter(link -> caller.scope().covers(link.ward()))
        .orElseThrow(NotFound::new);
  }

  /** The link as the caller last read it. */
  SupervisionLink get(UUID id, IfMatch expected) {
    var link = get(id);
    expected.check(link.version());
    return link;
  }

  /** Two who correct at the same time do not make one link of two. */
  void write(String person) {
    try {
      flush();
    } catch (ConstraintViolationException e) {
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw new RuleViolation("supervision-link-duplicate", person);
      }
      throw e;
    }
  }

  /** The unit to be looked after; it neither moves nor merges until the link is made. */
  Enterprise ward(UUID id) {
    var enterprise = getEntityManager().find(Enterprise.class, id, LockModeType.PESSIMISTIC_READ);
    if (enterprise == null || !caller.scope().covers(enterprise)) {
      throw InvalidRequest.at("/enterpriseId", "not-found");
    }
    return enterprise;
  }
}
