package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.attachment.AttachmentView;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Only what is attached to the hazard proves anything about it. */
@ApplicationScoped
class Proofs {

  private final Attachments attachments;

  Proofs(Attachments attachments) {
    this.attachments = attachments;
  }

  /** Refuses names of files that are not the hazard's. */
  void check(UUID hazard, String pointer, @Nullable List<UUID> files) {
    if (files == null || files.isEmpty()) {
      return;
    }
    var attached = attachments.of(hazard).stream().map(AttachmentView::id).toList();
    if (!attached.containsAll(files)) {
      throw InvalidRequest.at(pointer, "unknown-attachment");
    }
  }
}
