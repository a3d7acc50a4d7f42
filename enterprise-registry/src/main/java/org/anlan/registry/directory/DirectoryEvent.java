package org.anlan.registry.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * All that this service publishes about the directory. The topic is compacted: the latest counts.
 */
public sealed interface DirectoryEvent extends DomainEvent {

  /** An entry was established or changed; this is how it stands now. May arrive twice. */
  @FactType("org.anlan.directory.entry-described.v1")
  record EntryDescribed(
      DirectoryKind kind,
      String code,
      String name,
      @Nullable String parent,
      String countyCode,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String leadOrganization,
      @Nullable String organizationKind,
      Instant occurredAt)
      implements DirectoryEvent {

    @Override
    public UUID subject() {
      return kind.idOf(code);
    }
  }
}
