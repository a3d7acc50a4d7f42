package org.anlan.hazards.check.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** An edition as the API shows it. */
public record ChecklistView(
    UUID id,
    long version,
    String countyCode,
    String sectorCode,
    String grade,
    int edition,
    String title,
    ChecklistStatus status,
    List<ChecklistItem> items,
    @Nullable LocalDate publishedOn,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static ChecklistView of(Checklist list) {
    return new ChecklistView(
        list.id(),
        list.version(),
        list.countyCode(),
        list.sectorCode(),
        list.grade(),
        list.edition(),
        list.title(),
        list.status(),
        list.items(),
        list.publishedOn(),
        list.createdAt(),
        list.createdByName());
  }
}
