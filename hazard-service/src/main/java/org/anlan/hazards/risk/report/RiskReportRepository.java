package org.anlan.hazards.risk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Reports by their identity, seen through the caller's scope. */
@ApplicationScoped
class RiskReportRepository {

  private final EntityManager entities;
  private final Caller caller;

  RiskReportRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  RiskReport get(UUID id) {
    var report = entities.find(RiskReport.class, id);
    if (report == null || !caller.scope().covers(report.belonging())) {
      throw new NotFound();
    }
    return report;
  }

  /** The reports of these enterprises and of those merged into them. */
  @SuppressWarnings("unchecked")
  List<RiskReport> ofEnterprises(Collection<UUID> enterprises) {
    return entities
        .createNativeQuery(
            "select r.* from risk_report r where r.enterprise_id in (select merged_enterprises(cast(? as uuid[])))",
            RiskReport.class)
        .setParameter(1, enterprises.stream().map(UUID::toString).toArray(String[]::new))
        .getResultList();
  }

  void add(RiskReport report) {
    entities.persist(report);
    entities.flush();
  }
}
