package org.anlan.hazards.overdue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/** Looks for passed deadlines on every replica; the notices see to it that each is told once. */
@ApplicationScoped
class OverdueSearch {

  private final OverdueNotices notices;

  OverdueSearch(OverdueNotices notices) {
    this.notices = notices;
  }

  @Scheduled(every = "${hazards.overdue-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("overdue-search", this::tellAll);
  }

  /** In small transactions, so that none of them locks many hazards for long. */
  private void tellAll() {
    int told;
    do {
      told = notices.tellNext();
    } while (told == OverdueNotices.BATCH);
  }
}
