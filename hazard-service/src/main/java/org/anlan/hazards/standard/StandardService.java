package org.anlan.hazards.standard;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** A county's own items. */
@ApplicationScoped
@Transactional
class StandardService {

  private final StandardRepository items;
  private final Caller caller;
  private final Clock clock;
  private final Outbox outbox;
  private final MergePatch patches;

  StandardService(
      StandardRepository items, Caller caller, Clock clock, Outbox outbox, MergePatch patches) {
    this.items = items;
    this.caller = caller;
    this.clock = clock;
    this.outbox = outbox;
    this.patches = patches;
  }

  StandardView find(UUID id) {
    return StandardView.of(items.get(id));
  }

  StandardView add(StandardDetails details) {
    var scope = caller.scope();
    if (scope.kind() != ScopeKind.COUNTY) {
      throw new NotAllowed("outside-scope");
    }
    var now = clock.instant();
    var by = caller.actor().id();
    var item = StandardItem.add(Ids.next(), scope.values().getFirst(), details, by, now);
    items.add(item);
    items.write();
    outbox.append(item.added(now));
    return StandardView.of(item);
  }

  StandardView change(UUID id, IfMatch seen, JsonNode patch) {
    var item = items.get(id);
    var county = item.ownerCounty();
    if (county == null || !caller.scope().values().contains(county)) {
      throw new NotAllowed("standard-not-yours");
    }
    seen.check(item.version());
    item.describe(patches.apply(StandardDetails.class, item.details(), patch));
    items.write();
    outbox.append(item.changed(clock.instant()));
    return StandardView.of(item);
  }
}
