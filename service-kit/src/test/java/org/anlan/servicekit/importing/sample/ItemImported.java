package org.anlan.servicekit.importing.sample;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** An item came in by a ledger. */
@FactType("org.anlan.item.imported.v1")
record ItemImported(UUID itemId, String number, Instant occurredAt) implements DomainEvent {

  @Override
  public UUID subject() {
    return itemId;
  }
}
