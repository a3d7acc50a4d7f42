package org.anlan.hazards.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.hazards.clue.ClueRepository;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.listing.ListingsOfHazard;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.register.HazardHistory;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.attachment.Download;

/** Gathers what is known of a hazard in the caller's sight, at one moment. */
@ApplicationScoped
@Transactional
class DossierService {

  private final HazardRepository hazards;
  private final ClueRepository clues;
  private final ListingsOfHazard listings;
  private final HazardHistory history;
  private final Attachments attachments;
  private final Desk desk;

  DossierService(
      HazardRepository hazards,
      ClueRepository clues,
      ListingsOfHazard listings,
      HazardHistory history,
      Attachments attachments,
      Desk desk) {
    this.hazards = hazards;
    this.clues = clues;
    this.listings = listings;
    this.history = history;
    this.attachments = attachments;
    this.desk = desk;
  }

  Dossier of(UUID id) {
    var hazard = hazards.get(id);
    return new Dossier(
        desk.show(hazard),
        clues.ofHazard(id).stream().map(ToldClue::of).toList(),
        listings.of(id),
        history.of(id),
        attachments.of(hazard.id()));
  }

  /** One at a time, so that a thick file holds neither a transaction nor many handles. */
  Download open(UUID id, UUID attachment) {
    return attachments.open(hazards.get(id).id(), attachment);
  }
}
