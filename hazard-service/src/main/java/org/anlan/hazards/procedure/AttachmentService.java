package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.servicekit.attachment.AttachmentView;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.attachment.Download;
import org.anlan.servicekit.attachment.StoredFile;
import org.anlan.servicekit.event.Outbox;

/** Files of a hazard, for whoever may see the hazard. */
@ApplicationScoped
class AttachmentService {

  private final HazardRepository hazards;
  private final Attachments attachments;
  private final Outbox outbox;
  private final Clock clock;

  AttachmentService(HazardRepository hazards, Attachments attachments, Outbox outbox, Clock clock) {
    this.hazards = hazards;
    this.attachments = attachments;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Without a transaction: none is open while a telephone uploads. */
  StoredFile receive(InputStream content, String name) {
    return attachments.receive(content, name);
  }

  @Transactional
  AttachmentView attach(UUID id, StoredFile file) {
    var hazard = hazards.get(id);
    var attachment = attachments.attach(id, file);
    outbox.append(
        hazard.documented(
            attachment.id(), attachment.name(), attachment.sha256(), clock.instant()));
    return attachment;
  }

  @Transactional
  List<AttachmentView> of(UUID id) {
    return attachments.of(hazards.get(id).id());
  }

  @Transactional
  Download open(UUID id, UUID attachment) {
    return attachments.open(hazards.get(id).id(), attachment);
  }
}
