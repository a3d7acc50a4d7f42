package org.anlan.servicekit.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.problem.Denied;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Scope;

/** Keeps each denial in a transaction of its own, because the refused request leaves none. */
@ApplicationScoped
class Denials {

  private final Caller caller;
  private final AuditTrail audit;
  private final Recorder recorder;
  private final MeterRegistry meters;
  private final Counter unrecorded;

  Denials(Caller caller, AuditTrail audit, Recorder recorder, MeterRegistry meters) {
    this.caller = caller;
    this.audit = audit;
    this.recorder = recorder;
    this.meters = meters;
    this.unrecorded = meters.counter("denials.unrecorded");
  }

  /** From the start, so that the first denial of a service is an increase. */
  void count(@Observes StartupEvent started) {
    meters.counter("denials", "reason", "role-missing");
  }

  void record(@Observes Denied denied) {
    meters.counter("denials", "reason", denied.reason()).increment();
    var actor = caller.actor();
    // whoever has no scope at all is denied too, and the record needs some scope to be written in
    var scope = Objects.requireNonNullElse(actor.scope(), Scope.PUBLIC);
    var origin = audit.origin();
    Runnable work =
        () ->
            Caller.as(
                actor.in(scope),
                () -> recorder.record(denied.operation(), denied.reason(), origin));
    if (BlockingOperationControl.isBlockingAllowed()) {
      attempt(work);
    } else {
      // a missing role is found on the thread that serves all connections, which must not wait
      Thread.ofVirtual().name("denial").start(() -> attempt(work));
    }
  }

  /** The denial stands, recorded or not. */
  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      unrecorded.increment();
      Log.warnf("A denial could not be recorded: %s", e.getMessage());
    }
  }

  @ApplicationScoped
  static class Recorder {

    private final AuditTrail audit;

    Recorder(AuditTrail audit) {
      this.audit = audit;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(String operation, String reason, AuditRecord.Origin origin) {
      audit.denied(operation, reason, origin);
    }
  }
}
