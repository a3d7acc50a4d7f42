package org.anlan.hazards.listing.overdue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/** Looks for listings whose time is over; the notices see to it that each is told once. */
@ApplicationScoped
public class ListingOverdueSearch {

  private final ListingOverdueNotices notices;

  ListingOverdueSearch(ListingOverdueNotices notices) {
    this.notices = notices;
  }

  @Scheduled(every = "${hazards.overdue-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  public void search() {
    Caller.asSystem("listing-overdue-search", this::tellAll);
  }

  private void tellAll() {
    int told;
    do {
      told = notices.tellNext();
    } while (told == ListingOverdueNotices.BATCH);
  }
}
