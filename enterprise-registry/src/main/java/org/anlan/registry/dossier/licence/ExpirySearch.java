package org.anlan.registry.dossier.licence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/**
 * Looks for licences that run out on every replica; the notices see to it that each is told once.
 */
@ApplicationScoped
class ExpirySearch {

  private final ExpiryNotices notices;

  ExpirySearch(ExpiryNotices notices) {
    this.notices = notices;
  }

  @Scheduled(every = "${registry.expiry-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("expiry-search", this::tellAll);
  }

  /** In small transactions, so that none of them locks many licences for long. */
  private void tellAll() {
    int told;
    do {
      told = notices.tellNext();
    } while (told == ExpiryNotices.BATCH);
  }
}
