package org.anlan.hazards.warning;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.servicekit.scope.Caller;

/** Goes through the rules of every county; an index sees to it that each cause is raised once. */
@ApplicationScoped
class WarningSearch {

  private final WarningRounds rounds;

  WarningSearch(WarningRounds rounds) {
    this.rounds = rounds;
  }

  @Scheduled(every = "${hazards.warnings-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("warning-search", this::round);
  }

  private void round() {
    for (var county : rounds.counties()) {
      for (var kind : WarningKind.values()) {
        whileMore(() -> rounds.apply(kind, county));
      }
      for (var rung : Rung.CLIMBING) {
        whileMore(() -> rounds.climb(county, rung));
      }
    }
  }

  private static void whileMore(BooleanSupplier step) {
    boolean more;
    do {
      more = step.getAsBoolean();
    } while (more);
  }
}
