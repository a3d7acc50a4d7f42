package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;

/**
 * Who speaks for the level that lists. The county's own bodies are spoken for by the county; what
 * city and province decide is put on record by the county, too, with the number of their document.
 */
@ApplicationScoped
public class Listers {

  private final Caller caller;

  Listers(Caller caller) {
    this.caller = caller;
  }

  /** What the lister's staff does: publish, verify. */
  public void mustActFor(ListingLevel level) {
    if (!actsFor(level)) {
      throw new NotAllowed("not-the-lister");
    }
  }

  /** Whether the caller is the lister's staff. */
  public boolean actsFor(ListingLevel level) {
    return caller.has("county") || isOwn(level);
  }

  /** What the lister decides: approve, extend, delist. In the county that is a leader's. */
  public void mustDecideFor(ListingLevel level) {
    if (!caller.has("leader") && !isOwn(level)) {
      throw new NotAllowed("not-the-lister");
    }
  }

  private boolean isOwn(ListingLevel level) {
    return switch (level) {
      case DEPARTMENT -> caller.has("department");
      case TOWNSHIP -> caller.has("township");
      default -> false;
    };
  }
}
