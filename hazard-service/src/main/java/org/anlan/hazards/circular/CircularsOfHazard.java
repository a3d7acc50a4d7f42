package org.anlan.hazards.circular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All circulars that name a hazard which has been found in the caller's sight. */
@ApplicationScoped
public class CircularsOfHazard {

  private final CircularRepository circulars;

  CircularsOfHazard(CircularRepository circulars) {
    this.circulars = circulars;
  }

  /** In the transaction at hand, the oldest first. */
  public List<CircularSummary> of(UUID hazard) {
    return circulars.naming(hazard).stream().map(Circular::summary).toList();
  }
}
