package org.anlan.hazards.clue;

import static org.anlan.hazards.clue.ClueStatus.ACCEPTED;
import static org.anlan.hazards.clue.ClueStatus.CONFIRMED;
import static org.anlan.hazards.clue.ClueStatus.DISMISSED;
import static org.anlan.hazards.clue.ClueStatus.DISPATCHED;
import static org.anlan.hazards.clue.ClueStatus.RETURNED;
import static org.anlan.hazards.clue.ClueStatus.SUBMITTED;

/** What a clue should do, told a second time as a table of who may go where. */
final class ClueModel {

  /** A verb as the model knows it. */
  enum Verb {
    DISPATCH,
    ACCEPT,
    GIVE_BACK,
    HAND_BACK,
    HAND_ON,
    CONFIRM,
    DISMISS,
    ANSWER,
    DOCUMENT
  }

  final boolean reported;
  ClueStatus status = SUBMITTED;
  boolean answered;

  ClueModel(boolean reported) {
    this.reported = reported;
  }

  /** Whether the verb is legal now; if so, it has happened. */
  boolean tell(Verb verb) {
    var next =
        switch (verb) {
          case DISPATCH -> status == SUBMITTED || status == RETURNED ? DISPATCHED : null;
          case ACCEPT -> status == DISPATCHED ? ACCEPTED : null;
          case GIVE_BACK -> status == DISPATCHED ? RETURNED : null;
          case HAND_BACK -> status == ACCEPTED ? RETURNED : null;
          case HAND_ON -> status == ACCEPTED ? DISPATCHED : null;
          case CONFIRM -> status == ACCEPTED ? CONFIRMED : null;
          case DISMISS -> status == ACCEPTED ? DISMISSED : null;
          case ANSWER -> isDecided() && reported && !answered ? status : null;
          case DOCUMENT -> isDecided() ? null : status;
        };
    if (next == null) {
      return false;
    }
    status = next;
    answered |= verb == Verb.ANSWER;
    return true;
  }

  boolean isClosed() {
    return isDecided() && (answered || !reported);
  }

  private boolean isDecided() {
    return status == CONFIRMED || status == DISMISSED;
  }
}
