package org.anlan.hazards.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Grades by their identity, seen through the caller's scope. */
@ApplicationScoped
class UnitRiskGradeRepository {

  private final EntityManager entities;
  private final Caller caller;

  UnitRiskGradeRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  UnitRiskGrade get(UUID id) {
    var grade = entities.find(UnitRiskGrade.class, id);
    if (grade == null || !caller.scope().covers(grade.belonging())) {
      throw new NotFound();
    }
    return grade;
  }

  /** The grades of these enterprises and of those merged into them. */
  @SuppressWarnings("unchecked")
  List<UnitRiskGrade> ofEnterprises(Collection<UUID> enterprises) {
    return entities
        .createNativeQuery(
            "select r.* from unit_risk_grade r where r.enterprise_id in (select merged_enterprises(cast(? as uuid[])))",
            UnitRiskGrade.class)
        .setParameter(1, enterprises.stream().map(UUID::toString).toArray(String[]::new))
        .getResultList();
  }

  void add(UnitRiskGrade grade) {
    entities.persist(grade);
    entities.flush();
  }

  void write() {
    entities.flush();
  }
}
