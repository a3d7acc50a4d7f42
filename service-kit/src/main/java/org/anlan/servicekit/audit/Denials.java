package org.anlan.servicekit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Scope;

/** Keeps each denial in a transaction of its own, because the refused request leaves none. */
@ApplicationScoped
public class Denials {

  private final Caller caller;
  private final Recorder recorder;

  Denials(Caller caller, Recorder recorder) {
    this.caller = caller;
    this.recorder = recorder;
  }

  /** The caller was denied the operation. */
  public void record(String operation, String reason) {
    var actor = caller.actor();
    // whoever has no scope at all is denied too, and the record needs some scope to be written in
    var scope = Objects.requireNonNullElse(actor.scope(), Scope.PUBLIC);
    Caller.as(actor.in(scope), () -> recorder.record(operation, reason));
  }

  @ApplicationScoped
  static class Recorder {

    private final AuditTrail audit;

    Recorder(AuditTrail audit) {
      this.audit = audit;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(String operation, String reason) {
      audit.denied(operation, reason);
    }
  }
}
