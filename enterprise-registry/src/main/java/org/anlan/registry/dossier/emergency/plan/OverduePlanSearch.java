package org.anlan.registry.dossier.emergency.plan;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/**
 * Looks on every replica for plans that should have been filed or evaluated by now; the claims see
 * to it that each is told once.
 */
@ApplicationScoped
class OverduePlanSearch {

  private final OverduePlans plans;

  OverduePlanSearch(OverduePlans plans) {
    this.plans = plans;
  }

  @Scheduled(every = "${registry.expiry-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("overdue-plan-search", this::tellAll);
  }

  /** In small transactions, so that none of them locks many plans for long. */
  private void tellAll() {
    int told;
    do {
      told = plans.tellNext();
    } while (told == OverduePlans.BATCH);
  }
}
