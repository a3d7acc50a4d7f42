package org.anlan.registry.enterprise;

import static org.anlan.registry.enterprise.EnterpriseStatus.CANCELLED;
import static org.anlan.registry.enterprise.EnterpriseStatus.CLOSED;
import static org.anlan.registry.enterprise.EnterpriseStatus.OPERATING;
import static org.anlan.registry.enterprise.EnterpriseStatus.PREPARING;
import static org.anlan.registry.enterprise.EnterpriseStatus.RECTIFYING;
import static org.anlan.registry.enterprise.EnterpriseStatus.SUSPENDED;

/** What a unit should do, told a second time as a table of who may go where. */
final class EnterpriseModel {

  /** A verb as the model knows it. */
  enum Verb {
    PREPARE,
    OPERATE,
    SUSPEND,
    RECTIFY,
    CLOSE,
    CANCEL,
    WATCH,
    WATCH_NO_MORE,
    RENAME,
    MERGE
  }

  EnterpriseStatus status;
  boolean watched;
  boolean merged;
  boolean ended;
  boolean closedByDecision;
  final boolean otherIsOver;

  EnterpriseModel(EnterpriseStatus status, EnterpriseStatus other) {
    this.status = status;
    otherIsOver = other == CLOSED || other == CANCELLED;
    ended = status == CLOSED || status == CANCELLED;
  }

  /** Whether the verb is legal now; if so, it has happened. */
  boolean tell(Verb verb) {
    if (merged) {
      return false;
    }
    return switch (verb) {
      case PREPARE -> false;
      case OPERATE ->
          go(OPERATING, status == PREPARING || status == SUSPENDED || status == RECTIFYING);
      case SUSPEND -> go(SUSPENDED, status == OPERATING || status == RECTIFYING);
      case RECTIFY -> go(RECTIFYING, status == OPERATING || status == SUSPENDED);
      case CLOSE -> close();
      case CANCEL -> go(CANCELLED, status == CLOSED);
      case WATCH -> !watched && (watched = true);
      case WATCH_NO_MORE -> watched && !(watched = false);
      case RENAME -> true;
      case MERGE -> merge();
    };
  }

  private boolean go(EnterpriseStatus next, boolean legal) {
    if (legal) {
      status = next;
    }
    return legal;
  }

  /** What works does not end in what has ended. */
  private boolean merge() {
    boolean over = status == CLOSED || status == CANCELLED;
    if (otherIsOver && !over) {
      return false;
    }
    return ended = merged = true;
  }

  private boolean close() {
    boolean legal = go(CLOSED, status != CLOSED && status != CANCELLED);
    ended |= legal;
    closedByDecision |= legal;
    return legal;
  }
}
