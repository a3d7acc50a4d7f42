package org.anlan.hazards.clue.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/** Looks for reporters whose time in the vault is over. */
@ApplicationScoped
public class ErasureSearch {

  private final Erasures erasures;

  ErasureSearch(Erasures erasures) {
    this.erasures = erasures;
  }

  @Scheduled(every = "${hazards.erase-every:6h}", concurrentExecution = ConcurrentExecution.SKIP)
  public void search() {
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
