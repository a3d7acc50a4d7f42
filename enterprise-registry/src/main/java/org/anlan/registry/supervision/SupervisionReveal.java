package org.anlan.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.anlan.servicekit.audit.AuditTrail;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;

/** Shows a telephone number in clear, for a purpose that is kept. */
@ApplicationScoped
class SupervisionReveal {

  /** Those who must be able to ring somebody up; an enterprise rings those who look after it. */
  private static final Set<String> MAY_REVEAL =
      Set.of("county", "township", "department", "enterprise");

  private final SupervisionRepository links;
  private final AuditTrail audit;
  private final Caller caller;

  SupervisionReveal(SupervisionRepository links, AuditTrail audit, Caller caller) {
    this.links = links;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  SupervisionView reveal(UUID id, String purpose) {
    var link = links.get(id);
    if (!caller.hasAny(MAY_REVEAL)) {
      throw new NotAllowed("reveal-not-allowed");
    }
    audit.revealed("supervision-link", id, purpose);
    return SupervisionView.revealed(link);
  }
}
