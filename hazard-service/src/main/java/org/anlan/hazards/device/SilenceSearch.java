package org.anlan.hazards.device;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.scope.Caller;

/** Listens for silence on every replica; the silences see to it that each is told once. */
@ApplicationScoped
public class SilenceSearch {

  private final Silences silences;

  SilenceSearch(Silences silences) {
    this.silences = silences;
  }

  @Scheduled(every = "${hazards.silence-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
  public void search() {
    Caller.asSystem("silence-search", this::tellAll);
  }

  private void tellAll() {
    int told;
    do {
      told = silences.tellNext();
    } while (told == Silences.BATCH);
  }
}
