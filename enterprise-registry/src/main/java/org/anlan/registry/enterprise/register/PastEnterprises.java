package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Enterprises as the register had them at the end of a day, for those whose they were on it. */
@ApplicationScoped
class PastEnterprises {

  private static final String THEN =
      "select * from enterprise_past where id = ? and valid_since <= ? and valid_until > ?";
  private static final String EVER_SINCE =
      "select * from enterprise where id = ? and coalesce(valid_since, registered_on) <= ?";

  private final EntityManager entities;
  private final Caller caller;

  PastEnterprises(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  Enterprise get(UUID id, LocalDate day) {
    var found = then(id, day);
    return (found.isEmpty() ? everSince(id, day) : found)
        .stream().filter(e -> caller.scope().covers(e)).findFirst().orElseThrow(NotFound::new);
  }

  @SuppressWarnings("unchecked")
  private List<Enterprise> then(UUID id, LocalDate day) {
    return entities
        .createNativeQuery(THEN, Enterprise.class)
        .setParameter(1, id)
        .setParameter(2, day)
        .setParameter(3, day)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Enterprise> everSince(UUID id, LocalDate day) {
    return entities
        .createNativeQuery(EVER_SINCE, Enterprise.class)
        .setParameter(1, id)
        .setParameter(2, day)
        .getResultList();
  }
}
