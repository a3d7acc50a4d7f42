package org.anlan.registry.dossier.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.attachment.AttachmentView;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.attachment.Download;
import org.anlan.servicekit.attachment.StoredFile;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/** Files of a part, for whoever may see it: the scan of a licence, the record of a drill. */
@ApplicationScoped
public class PartFiles {

  private final PartRepository parts;
  private final Attachments attachments;
  private final Outbox outbox;
  private final Registrar registrar;
  private final Caller caller;

  PartFiles(
      PartRepository parts,
      Attachments attachments,
      Outbox outbox,
      Registrar registrar,
      Caller caller) {
    this.parts = parts;
    this.attachments = attachments;
    this.outbox = outbox;
    this.registrar = registrar;
    this.caller = caller;
  }

  /** Without a transaction: none is open while a telephone uploads. */
  public StoredFile receive(InputStream content, String name) {
    return attachments.receive(content, name);
  }

  /** A unit adds to what it keeps itself and to nothing else. */
  @Transactional
  public AttachmentView attach(UUID id, StoredFile file) {
    var part = parts.get(id);
    if (caller.scope().kind() == ScopeKind.ENTERPRISE && !part.kind().isKeptByTheUnit()) {
      throw new NotAllowed("part-kept-by-authority", part.number());
    }
    var attachment = attachments.attach(id, file);
    outbox.append(
        part.documented(attachment.id(), attachment.name(), attachment.sha256(), registrar.now()));
    return attachment;
  }

  /** The oldest first. */
  @Transactional
  public List<AttachmentView> of(UUID id) {
    return attachments.of(parts.get(id).id());
  }

  /** One of them with its content. */
  @Transactional
  public Download open(UUID id, UUID attachment) {
    return attachments.open(parts.get(id).id(), attachment);
  }
}
