package org.anlan.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.anlan.reporting.fact.Recorded;
import org.anlan.servicekit.audit.AuditTrail;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/** Hands records to other systems and puts on record what was handed over. */
@ApplicationScoped
class Feed {

  private final ChangeRepository changes;
  private final AuditTrail audit;
  private final Caller caller;

  Feed(ChangeRepository changes, AuditTrail audit, Caller caller) {
    this.changes = changes;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  ChangeResource.Changes after(@Nullable Cursor cursor, Set<Kind> kinds, int limit) {
    var from = cursor == null ? 0 : cursor.position();
    var found = changes.after(from, kinds, limit, caller.scope());
    if (cursor != null) {
      cursor.check(found.until().epoch());
    }
    if (!found.changes().isEmpty()) {
      audit.revealed(
          "change-feed",
          null,
          "%d records behind %d up to %d"
              .formatted(found.changes().size(), from, found.until().position()));
    }
    return new ChangeResource.Changes(found.changes(), found.until().text());
  }

  @Transactional
  Recorded find(Kind kind, UUID id) {
    var state =
        changes
            .find(kind, id, caller.scope())
            .filter(found -> !found.isGone())
            .orElseThrow(NotFound::new);
    audit.revealed(kind.text(), id, "open api");
    return state;
  }
}
