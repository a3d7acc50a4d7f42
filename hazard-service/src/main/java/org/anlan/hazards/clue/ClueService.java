package org.anlan.hazards.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.clue.ClueIntake.Told;
import org.anlan.hazards.vault.Confidential;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Takes clues in at the counter and in the field, and shows them one by one. */
@ApplicationScoped
@Transactional
class ClueService {

  private static final Set<ClueSource> OF_GRIDS = EnumSet.of(ClueSource.GRID, ClueSource.PHONE);
  private static final Set<ClueSource> NOBODYS = EnumSet.of(ClueSource.PUBLIC, ClueSource.ALARM);

  /** A telephone's clock may be ahead of ours by this much. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final ClueIntake intake;
  private final ClueRepository clues;
  private final ClueLocator locator;
  private final Resent resent;
  private final Caller caller;
  private final Clock clock;

  ClueService(
      ClueIntake intake,
      ClueRepository clues,
      ClueLocator locator,
      Resent resent,
      Caller caller,
      Clock clock) {
    this.intake = intake;
    this.clues = clues;
    this.locator = locator;
    this.resent = resent;
    this.caller = caller;
    this.clock = clock;
  }

  /** What was sent before is there already; whoever sends it again learns where. */
  ClueView submit(Confidential<SubmitClue> confided) {
    var request = confided.request();
    var source = source(request.source());
    var now = clock.instant();
    if (request.clientId() != null) {
      var before = clues.sentBefore(caller.actor().id(), request.clientId());
      if (before.isPresent()) {
        if (!resent.says(request, source, before.get())) {
          throw new RuleViolation("client-id-used", before.get().number());
        }
        return ClueView.of(before.get(), now);
      }
    }
    var where = locator.locate(request);
    var taken =
        intake.take(
            new Told(
                source,
                request.description(),
                seenAt(request.observedAt(), now),
                where.place(),
                where.scope(),
                request.reporter() != null,
                request.reporter(),
                request.clientId()));
    return ClueView.of(clues.get(taken.id()), now);
  }

  ClueView find(UUID id) {
    return ClueView.of(clues.get(id), clock.instant());
  }

  private static Instant seenAt(@Nullable Instant observed, Instant now) {
    if (observed != null && observed.isAfter(now.plus(AHEAD))) {
      throw InvalidRequest.at("/observedAt", "observed-in-future");
    }
    return observed == null ? now : observed;
  }

  private ClueSource source(@Nullable ClueSource claimed) {
    var grid = caller.scope().kind() == ScopeKind.GRID;
    var source = claimed == null && grid ? ClueSource.GRID : claimed;
    if (source == null) {
      throw InvalidRequest.at("/source", "required");
    }
    if (NOBODYS.contains(source) || grid && !OF_GRIDS.contains(source)) {
      throw InvalidRequest.at("/source", "clue-source-not-yours");
    }
    return source;
  }
}
