package org.anlan.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.figure.FigureView;
import org.anlan.reporting.figure.Figures;
import org.anlan.reporting.figure.Window;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.StaleWrite;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Publishing and correcting figures. */
@ApplicationScoped
class SnapshotService {

  private final SnapshotRepository snapshots;
  private final Figures figures;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  SnapshotService(
      SnapshotRepository snapshots, Figures figures, Outbox outbox, Caller caller, Clock clock) {
    this.snapshots = snapshots;
    this.figures = figures;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Snapshot publish(
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Selection selection,
      @Nullable String reason) {
    var window = Window.of(from, to, LocalDate.now(clock), "/");
    var at = now();
    var snapshot =
        new Snapshot(
            Ids.next(),
            1,
            title,
            reason,
            county(),
            window,
            selection,
            count(selection, window),
            caller.actor().name(),
            at);
    snapshots.add(snapshot);
    outbox.append(new SnapshotEvent.SnapshotPublished(snapshot, at));
    return snapshot;
  }

  @Transactional
  Snapshot correct(UUID id, IfMatch ifMatch, String reason) {
    county();
    var published = newest(id);
    ifMatch.check(published.version());
    var at = now();
    var counted = count(published.selection(), published.window());
    var corrected = published.corrected(reason, counted, caller.actor().name(), at);
    if (!snapshots.add(corrected)) {
      throw new StaleWrite();
    }
    outbox.append(new SnapshotEvent.SnapshotCorrected(corrected, at));
    return corrected;
  }

  @Transactional
  Snapshot newest(UUID id) {
    return versions(id).getFirst();
  }

  @Transactional
  List<Snapshot> versions(UUID id) {
    var versions = snapshots.versions(id, caller.scope());
    if (versions.isEmpty()) {
      throw new NotFound();
    }
    return versions;
  }

  private List<FigureView> count(Selection selection, Window window) {
    return selection.requests(window).stream().map(figures::figure).toList();
  }

  /** The county publishes; a township's statistician reads. */
  private String county() {
    var scope = caller.scope();
    if (scope.kind() != ScopeKind.COUNTY) {
      throw new NotAllowed("county-publishes");
    }
    return scope.values().getFirst();
  }

  /** As exactly as the database keeps it, so that a rebuilt row is the same. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
