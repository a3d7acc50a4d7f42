package org.anlan.registry.dossier.dishonesty;

import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.DECIDED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.EXPIRED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.NOTICED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.PUBLISHED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.REMOVED;

/** What an entry of the list should do, told a second time; months are all it knows of time. */
final class DishonestyModel {

  /** A verb as the model knows it. */
  enum Verb {
    DECIDE,
    PUBLISH,
    APPLY,
    REMOVE,
    RESTORE,
    EXPIRE,
    WAIT
  }

  DishonestyStatus status = NOTICED;
  int month;
  private int decided;
  private boolean applied;

  /** Whether the verb is legal now; if so, it has happened. */
  boolean tell(Verb verb) {
    var next =
        switch (verb) {
          case WAIT -> status;
          case DECIDE -> status == NOTICED ? DECIDED : null;
          case PUBLISH -> status == DECIDED ? PUBLISHED : null;
          case APPLY -> status == PUBLISHED && month >= decided + 12 ? PUBLISHED : null;
          case REMOVE -> status == PUBLISHED && applied ? REMOVED : null;
          case RESTORE -> status == REMOVED ? PUBLISHED : null;
          case EXPIRE -> status == PUBLISHED && month >= decided + 36 ? EXPIRED : null;
        };
    if (next == null) {
      return false;
    }
    status = next;
    switch (verb) {
      case WAIT -> month += 5;
      case DECIDE -> decided = month;
      case APPLY -> applied = true;
      case RESTORE -> applied = false;
      default -> {}
    }
    return true;
  }
}
