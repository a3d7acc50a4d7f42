package org.anlan.servicekit.transaction;

import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.scope.Scope;

/**
 * What one transaction has to say at its end: the facts for the outbox and the records for the
 * audit trail. Written in one statement just before the commit, all or none with the effect itself.
 */
public final class UnitOfWork {

  private final Actor actor;
  private final Scope scope;
  private final List<OutboxRow> outbox = new ArrayList<>();
  private final List<AuditRecord> audit = new ArrayList<>();

  UnitOfWork(Actor actor, Scope scope) {
    this.actor = actor;
    this.scope = scope;
  }

  /** In whose name the transaction runs. */
  public Actor actor() {
    return actor;
  }

  /** The rows it may see and touch. */
  public Scope scope() {
    return scope;
  }

  /** Adds a fact that the world is told of if the transaction commits. */
  public void tell(OutboxRow fact) {
    outbox.add(fact);
  }

  /** Adds a record to the audit trail. */
  public void record(AuditRecord row) {
    audit.add(row);
  }

  List<OutboxRow> outbox() {
    return outbox;
  }

  List<AuditRecord> audit() {
    return audit;
  }
}
