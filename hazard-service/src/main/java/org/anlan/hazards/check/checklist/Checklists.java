package org.anlan.hazards.check.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;

/** What other features ask about checklists. */
@ApplicationScoped
public class Checklists {

  private final ChecklistRepository lists;

  Checklists(ChecklistRepository lists) {
    this.lists = lists;
  }

  /** Refuses what is no published checklist in the caller's sight. */
  public void mustBePublished(UUID id, String pointer) {
    if (lists.find(id).filter(l -> l.status() == ChecklistStatus.PUBLISHED).isEmpty()) {
      throw InvalidRequest.at(pointer, "unknown-checklist");
    }
  }

  /** What a checklist asks; nothing where it is out of the caller's sight. */
  public List<ChecklistItem> items(UUID id) {
    return lists.find(id).map(Checklist::items).orElse(List.of());
  }
}
