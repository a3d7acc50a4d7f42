package org.anlan.registry.dossier.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;

/** Finds the unit whose dossier it is. */
@ApplicationScoped
public class Units {

  private final EntityManager entities;
  private final Caller caller;

  Units(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** Refuses where the caller may not see the unit. */
  @Transactional
  public void mustSee(UUID id) {
    get(id);
  }

  /** The unit, if the caller may see it. */
  public Enterprise get(UUID id) {
    var enterprise = entities.find(Enterprise.class, id);
    if (enterprise == null || !caller.scope().covers(enterprise)) {
      throw new NotFound();
    }
    return enterprise;
  }

  /** The same for something new: what was merged into another record has a dossier no more. */
  public Enterprise standing(UUID id) {
    var enterprise = get(id);
    if (enterprise.mergedInto() != null) {
      throw new RuleViolation("enterprise-merged", enterprise.number());
    }
    return enterprise;
  }
}
