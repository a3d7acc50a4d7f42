package org.anlan.servicekit.importing.sample;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;

/** An item came in by a ledger. */
record ItemImported(UUID itemId, String number, Instant occurredAt) implements DomainEvent {

  @Override
  public UUID subject() {
    return itemId;
  }

  @Override
  public String type() {
    return "org.anlan.item.imported.v1";
  }
}
