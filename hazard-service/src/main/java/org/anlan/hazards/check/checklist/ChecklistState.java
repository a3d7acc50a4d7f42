package org.anlan.hazards.check.checklist;

import java.util.UUID;

/** How an edition stands after a fact. */
public record ChecklistState(
    UUID checklistId,
    long version,
    String countyCode,
    String sectorCode,
    String grade,
    int edition,
    String title,
    ChecklistStatus status,
    int items) {

  static ChecklistState after(Checklist list) {
    return new ChecklistState(
        list.id(),
        list.version() + 1,
        list.countyCode(),
        list.sectorCode(),
        list.grade(),
        list.edition(),
        list.title(),
        list.status(),
        list.items().size());
  }
}
