package org.anlan.hazards.clue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/** Looks for reporters whose time in the vault is over. */
@ApplicationScoped
class ErasureSearch {

  private final Erasures erasures;

  ErasureSearch(Erasures erasures) {
    this.erasures = erasures;
  }

  @Scheduled(every = "${hazards.erase-every:6h}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("reporter-erasure", this::erase);
  }

  private void erase() {
    for (var county : erasures.counties()) {
      boolean more;
      do {
        more = erasures.eraseNext(county);
      } while (more);
    }
  }
}
