package org.anlan.servicekit.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.trace.RequestTrace;
import org.anlan.servicekit.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of who did what: one record per change, denial and reveal, written in the
 * transaction of its effect. Nobody who serves requests can read, change or delete it.
 */
@ApplicationScoped
public class AuditTrail {

  /** Scopes of what nobody in particular does. */
  private static final Set<ScopeKind> NOBODYS = Set.of(ScopeKind.PUBLIC, ScopeKind.SYSTEM);

  private final Transactions transactions;
  private final Instance<CurrentVertxRequest> request;
  private final Clock clock;

  AuditTrail(Transactions transactions, Instance<CurrentVertxRequest> request, Clock clock) {
    this.transactions = transactions;
    this.request = request;
    this.clock = clock;
  }

  /**
   * A change; called by the outbox for every fact. Of what nobody in particular did, it is not kept
   * from where: who reports something without giving a name is not to be found by the address, be
   * it that the service acts for them in its own name.
   */
  public void changed(String action, String targetType, UUID target, String data) {
    var origin = origin();
    if (NOBODYS.contains(transactions.current().scope().kind())) {
      origin = new AuditRecord.Origin(origin.traceId(), null);
    }
    record(action, targetType, target, "DONE", origin, data);
  }

  /** Personal data was shown unmasked, or something was handed to another system. */
  public void revealed(String what, @Nullable UUID target, String purpose) {
    record("revealed", what, target, "DONE", origin(), purpose);
  }

  /** A request was denied. */
  void denied(String operation, String reason, AuditRecord.Origin origin) {
    record("denied", null, null, "DENIED", origin, operation + " " + reason);
  }

  /** The trace of the request at hand; null in background work. */
  public @Nullable String traceId() {
    return current() == null ? null : RequestTrace.of(current());
  }

  /** Where the request at hand comes from. */
  AuditRecord.Origin origin() {
    var routing = current();
    return routing == null
        ? AuditRecord.Origin.UNKNOWN
        : new AuditRecord.Origin(RequestTrace.of(routing), address(routing.request()));
  }

  /** As the gateway names the caller, else whoever is connected. */
  private static @Nullable String address(HttpServerRequest request) {
    var named = request.remoteAddress().hostAddress();
    return named == null ? request.connection().remoteAddress().hostAddress() : named;
  }

  private void record(
      String action,
      @Nullable String targetType,
      @Nullable UUID target,
      String outcome,
      AuditRecord.Origin origin,
      @Nullable String data) {
    var work = transactions.current();
    work.record(
        new AuditRecord(
            Ids.next(),
            clock.instant(),
            actor(work.actor()),
            action,
            new AuditRecord.Target(targetType, target),
            outcome,
            origin,
            data));
  }

  private static AuditRecord.Actor actor(Actor actor) {
    return new AuditRecord.Actor(
        actor.id(),
        actor.name(),
        actor.organization(),
        actor.roles().stream().sorted().toList(),
        actor.scopeText());
  }

  /** Null in background work, which a scheduler runs within a request context of no request. */
  private @Nullable RoutingContext current() {
    return Arc.container().requestContext().isActive() ? request.get().getCurrent() : null;
  }
}
