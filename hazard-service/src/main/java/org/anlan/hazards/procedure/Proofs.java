package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.attachment.AttachmentView;
import org.anlan.servicekit.attachment.Attachments;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Only what is attached to the hazard proves anything about it. */
@ApplicationScoped
class Proofs {

  private final Attachments attachments;
  private final Caller caller;

  Proofs(Attachments attachments, Caller caller) {
    this.attachments = attachments;
    this.caller = caller;
  }

  /** What an office says in the name of an enterprise it shows signed; the enterprise need not. */
  void signed(UUID hazard, String pointer, List<UUID> files) {
    if (files.isEmpty() && caller.scope().kind() != ScopeKind.ENTERPRISE) {
      throw new RuleViolation("receipt-needs-proof");
    }
    check(hazard, pointer, files);
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
