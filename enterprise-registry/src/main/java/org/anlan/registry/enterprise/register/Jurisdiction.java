package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.Placement;
import org.anlan.registry.enterprise.References;
import org.anlan.registry.profile.OutsideTownship;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/**
 * Judges where a unit is said to belong: codes in use today, and a grid that lies in the township.
 */
@ApplicationScoped
class Jurisdiction {

  /** What an enterprise keeps up to date itself; the rest is for those who supervise it. */
  private static final Set<String> CONTACT = Set.of("address", "safetyManager", "phone");

  private final EntryLookup lookup;
  private final CountySettings<RegistryProfile> profiles;
  private final Caller caller;
  private final Clock clock;

  Jurisdiction(
      EntryLookup lookup, CountySettings<RegistryProfile> profiles, Caller caller, Clock clock) {
    this.lookup = lookup;
    this.profiles = profiles;
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

  /** Looks a unit to be entered up, and refuses codes that the directory does not know. */
  Judgement judgeAnew(EnterpriseDetails details) {
    return known(details, lookup.judgeAnew(details, LocalDate.now(clock)));
  }

  /**
   * The same for a change, if there is anything new to judge: codes that stay may have ended
   * meanwhile, records keep those of their time. An enterprise changes nothing of the kind.
   */
  Optional<Judgement> judge(EnterpriseDetails before, EnterpriseDetails after) {
    boolean refersAsBefore = References.of(before).equals(References.of(after));
    if (caller.scope().kind() == ScopeKind.ENTERPRISE
        || (refersAsBefore
            && Objects.equals(before.industryCode(), after.industryCode())
            && Objects.equals(before.location(), after.location()))) {
      return Optional.empty();
    }
    var judgement = lookup.judge(after, LocalDate.now(clock));
    return Optional.of(refersAsBefore ? judgement : known(after, judgement));
  }

  /** A place outside its township is refused where the county wants that, and marked elsewhere. */
  void mustLieWithin(EnterpriseDetails details, Placement placement) {
    if (Boolean.TRUE.equals(placement.outsideTownship())
        && profiles.of(details.townshipCode()).entry().outsideTownship()
            == OutsideTownship.REFUSE) {
      throw InvalidRequest.at("/location", "outside-township", details.townshipCode());
    }
  }

  private static Judgement known(EnterpriseDetails details, Judgement judgement) {
    var faults = References.faults(details, References.of(details), judgement.directory());
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return judgement;
  }
}
