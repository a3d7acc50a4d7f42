package org.anlan.hazards.archive;

import java.util.List;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.listing.ListingView;
import org.anlan.hazards.register.History;
import org.anlan.servicekit.attachment.AttachmentView;

/** What goes into the file of one hazard. */
record Dossier(
    HazardView hazard,
    List<ToldClue> clues,
    List<ListingView> listings,
    History history,
    List<AttachmentView> attachments) {

  /** Under what name the nth attachment lies in the file. */
  static String path(int number, AttachmentView attachment) {
    return "attachments/%03d-%s"
        .formatted(number, attachment.name().replaceAll("[/\\\\\\p{Cntrl}]", "_"));
  }
}
