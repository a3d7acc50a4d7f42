package org.anlan.registry.dossier.dishonesty;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import org.anlan.servicekit.problem.StaleWrite;
import org.anlan.servicekit.scope.Caller;
import org.jboss.logging.Logger;

/**
 * Takes from the list who has been on it for its time. The version settles which replica does: the
 * others find it changed and let it be.
 */
@ApplicationScoped
class ListingSearch {

  private final ListedTooLong overdue;
  private final DishonestyService entries;

  ListingSearch(ListedTooLong overdue, DishonestyService entries) {
    this.overdue = overdue;
    this.entries = entries;
  }

  @Scheduled(every = "${registry.expiry-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("listing-search", this::expireAll);
  }

  private void expireAll() {
    overdue.find().forEach(this::expire);
  }

  private void expire(UUID id, long version) {
    try {
      entries.expire(id, version);
    } catch (StaleWrite | OptimisticLockException e) {
      LOG.debugf("Entry %s was ended or changed by somebody else", id);
    }
  }

  private static final Logger LOG = Logger.getLogger(ListingSearch.class);
}
