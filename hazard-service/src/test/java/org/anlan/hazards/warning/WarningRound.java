package org.anlan.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets the next round of warnings come now, for tests of other features. */
@ApplicationScoped
public class WarningRound {

  private final WarningSearch search;

  WarningRound(WarningSearch search) {
    this.search = search;
  }

  public void now() {
    search.search();
  }
}
