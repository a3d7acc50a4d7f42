package org.anlan.hazards.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.anlan.hazards.HazardsConfig;
import org.anlan.hazards.clue.handling.ToldPhotographs;
import org.anlan.hazards.photograph.Photograph;
import org.anlan.servicekit.scope.Caller;

/**
 * Adds what somebody photographed to what they reported. The public sees no clue, so the service
 * does it in its own name, for whoever has shown the code.
 */
@ApplicationScoped
class ReportPhotographs {

  private final ToldPhotographs told;
  private final HazardsConfig config;

  ReportPhotographs(ToldPhotographs told, HazardsConfig config) {
    this.told = told;
    this.config = config;
  }

  ReportPhotograph add(String receipt, byte[] sent) {
    int most = config.reports().photographs();
    var file = told.receive(Photograph.of(sent));
    var number = new AtomicInteger();
    Caller.asSystem("public-report", () -> number.set(told.add(receipt, file, most)));
    if (number.get() == 0) {
      throw ReportKeys.unknown();
    }
    return new ReportPhotograph(number.get(), most - number.get());
  }
}
