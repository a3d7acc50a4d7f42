package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.audit.AuditTrail;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;

/** Shows enterprises: masked to everybody, in clear for a purpose that is kept. */
@ApplicationScoped
class EnterpriseViews {

  /** Those who must be able to ring somebody up; an enterprise sees its own number. */
  private static final Set<String> MAY_REVEAL =
      Set.of("county", "township", "department", "enterprise");

  private final Caller caller;
  private final AuditTrail audit;
  private final Clock clock;

  EnterpriseViews(Caller caller, AuditTrail audit, Clock clock) {
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  EnterpriseView masked(Enterprise enterprise) {
    return EnterpriseView.masked(enterprise, year());
  }

  EnterpriseView revealed(Enterprise enterprise, String purpose) {
    return revealed(enterprise, purpose, year());
  }

  /** As it was in that year. */
  EnterpriseView revealed(Enterprise enterprise, String purpose, int year) {
    if (!caller.hasAny(MAY_REVEAL)) {
      throw new NotAllowed("reveal-not-allowed");
    }
    audit.revealed("enterprise", enterprise.id(), purpose);
    return EnterpriseView.revealed(enterprise, year);
  }

  private int year() {
    return LocalDate.now(clock).getYear();
  }
}
