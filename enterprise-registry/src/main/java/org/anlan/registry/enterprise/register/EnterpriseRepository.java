package org.anlan.registry.enterprise.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

@ApplicationScoped
class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, UUID> {

  private final Caller caller;

  EnterpriseRepository(Caller caller) {
    this.caller = caller;
  }

  /** The enterprise, if the caller may see it. */
  Enterprise get(UUID id) {
    return findByIdOptional(id).filter(e -> caller.scope().covers(e)).orElseThrow(NotFound::new);
  }

  /** The enterprise as the caller last read it. */
  Enterprise get(UUID id, IfMatch expected) {
    var enterprise = get(id);
    expected.check(enterprise.version());
    return enterprise;
  }

  /**
   * Holds them as they are until the transaction ends: none of them moves or merges meanwhile. In
   * the order of their ids, so that two who hold the same ones wait instead of blocking each other.
   */
  void hold(Set<UUID> ids) {
    find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /**
   * Writes what was changed. A unit is there once, also where the caller cannot see the other
   * record: the database judges, because no reader in between could.
   */
  void write() {
    try {
      flush();
    } catch (ConstraintViolationException e) {
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw new RuleViolation("enterprise-duplicate");
      }
      throw e;
    }
  }
}
