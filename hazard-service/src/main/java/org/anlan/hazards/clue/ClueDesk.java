package org.anlan.hazards.clue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.ClueRules;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where a verb is told to a clue: in the caller's sight, at the version they have seen, signed. */
@ApplicationScoped
public class ClueDesk {

  private final ClueRepository clues;
  private final Outbox outbox;
  private final Caller caller;
  private final Desk desk;
  private final Clock clock;
  private final CountySettings<HazardProfile> profiles;

  ClueDesk(
      ClueRepository clues,
      Outbox outbox,
      Caller caller,
      Desk desk,
      Clock clock,
      CountySettings<HazardProfile> profiles) {
    this.clues = clues;
    this.outbox = outbox;
    this.caller = caller;
    this.desk = desk;
    this.clock = clock;
    this.profiles = profiles;
  }

  /** A verb of a clue. */
  public interface Verb {
    ClueEvent of(Clue clue, Signature by, ClueRules limits);
  }

  /** One verb, one fact. Runs in the transaction of the use case. */
  public ClueView tell(UUID id, IfMatch seen, Verb verb) {
    var clue = clues.get(id);
    seen.check(clue.version());
    var limits = profiles.of(clue.scope().countyCode()).clues();
    var fact = verb.of(clue, desk.signature(), limits);
    clues.write();
    outbox.append(fact);
    return ClueView.of(clue, clock.instant());
  }

  /** The same for those it was dispatched to; the county may step in for everybody. */
  public ClueView tellAsInCharge(UUID id, IfMatch seen, Verb verb) {
    return tell(
        id,
        seen,
        (clue, by, limits) -> {
          mustBeInCharge(clue);
          return verb.of(clue, by, limits);
        });
  }

  /** The clue that told of a misdeed first: this one, unless one that was confirmed is named. */
  public UUID fact(Clue clue, Misdeed misdeed, @Nullable UUID sameAs) {
    if (sameAs == null) {
      return clue.id();
    }
    try {
      var outcome = clues.get(sameAs).outcome();
      if (outcome.factId() != null && outcome.misdeed() == misdeed) {
        return outcome.factId();
      }
    } catch (NotFound e) {
      // as unknown as one that speaks of something else
    }
    throw InvalidRequest.at("/sameAs", "unknown-fact");
  }

  /**
   * A township sees what lies in it, and looks into what was dispatched to it, or came to it from
   * another one's government together with its enterprise.
   */
  private void mustBeInCharge(Clue clue) {
    switch (caller.scope().kind()) {
      case TOWNSHIP, TOWNSHIPS -> {
        var department = clue.scope().departmentCode();
        if (department != null
            && !clue.scope().isOutOfSight()
            && !department.equals(caller.actor().organization())) {
          throw new NotAllowed("clue-of-others");
        }
      }
      default -> {}
    }
  }
}
