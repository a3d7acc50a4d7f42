package org.anlan.hazards.listing.overdue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/** Counts days that were left open as soon as the holidays of their year are there. */
@ApplicationScoped
public class OpenDaysSearch {

  private final OpenDays days;

  OpenDaysSearch(OpenDays days) {
    this.days = days;
  }

  @Scheduled(every = "${hazards.overdue-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  public void search() {
    Caller.asSystem("open-days-search", this::countAll);
  }

  private void countAll() {
    @Nullable UUID last = null;
    do {
      last = days.countNext(last);
    } while (last != null);
  }
}
