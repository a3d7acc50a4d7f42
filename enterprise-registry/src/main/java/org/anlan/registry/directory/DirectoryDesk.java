package org.anlan.registry.directory;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/**
 * Where entries of the directory are taken in and corrected, all kinds by the same rules: a county
 * keeps its own, and the other services are told how each stands.
 */
@ApplicationScoped
public class DirectoryDesk {

  private final EntityManager entities;
  private final Caller caller;
  private final Outbox outbox;
  private final MergePatch patches;
  private final Clock clock;

  DirectoryDesk(
      EntityManager entities, Caller caller, Outbox outbox, MergePatch patches, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.outbox = outbox;
    this.patches = patches;
    this.clock = clock;
  }

  /** Takes a new entry in. */
  public void takeIn(Entry<?> entry) {
    mustBeOurs(entry);
    entities.persist(entry);
    entities.flush();
    outbox.append(entry.described(clock.instant()));
  }

  /** Applies a patch to an entry that was read; one that changes nothing is not told. */
  public <D> void correct(Entry<D> entry, IfMatch expected, Class<D> details, JsonNode patch) {
    mustBeOurs(entry);
    expected.check(entry.version());
    var before = entry.details();
    entry.describe(patches.apply(details, before, patch));
    if (!entry.details().equals(before)) {
      entities.flush();
      outbox.append(entry.described(clock.instant()));
    }
  }

  private void mustBeOurs(Entry<?> entry) {
    if (!caller.scope().covers(new OfCounty(entry.countyCode()))) {
      throw new NotAllowed("outside-scope");
    }
  }
}
