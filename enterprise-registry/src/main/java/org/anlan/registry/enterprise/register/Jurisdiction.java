package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.References;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/**
 * Judges where a unit is said to belong: codes in use today, and a grid that lies in the township.
 */
@ApplicationScoped
class Jurisdiction {

  /** What an enterprise keeps up to date itself; the rest is for those who supervise it. */
  private static final Set<String> CONTACT = Set.of("address", "safetyManager", "phone");

  private final Directory directory;
  private final Caller caller;
  private final Clock clock;

  Jurisdiction(Directory directory, Caller caller, Clock clock) {
    this.directory = directory;
    this.caller = caller;
    this.clock = clock;
  }

  /** Nobody enters a unit elsewhere, or carries one out of the own reach. */
  void mustCover(Enterprise enterprise) {
    if (!caller.scope().covers(enterprise)) {
      throw new NotAllowed("outside-scope");
    }
  }

  /** An enterprise keeps its contact data up to date and nothing else. */
  void mustAllow(Iterable<String> fields) {
    if (caller.scope().kind() == ScopeKind.ENTERPRISE) {
      for (var field : fields) {
        if (!CONTACT.contains(field)) {
          throw new NotAllowed("contact-data-only", field);
        }
      }
    }
  }

  /** Refuses codes that the directory does not know, all at once. */
  void check(EnterpriseDetails details) {
    var wanted = References.of(details);
    var known = directory.find(wanted.values(), LocalDate.now(clock));
    var faults = References.faults(details, wanted, known);
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
  }

  /**
   * The same for a change: codes that stay may have ended meanwhile, records keep those of their
   * time.
   */
  void check(EnterpriseDetails before, EnterpriseDetails after) {
    if (!References.of(before).equals(References.of(after))) {
      check(after);
    }
  }
}
