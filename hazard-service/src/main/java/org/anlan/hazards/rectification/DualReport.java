package org.anlan.hazards.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One half of the dual report of a major hazard (双报告, 安全生产法 41): to the department in charge, or to
 * the workers' congress.
 *
 * @param recipient the department, or how the workers were told (职工大会, 职代会, 公示栏)
 * @param proof what proves it: document number, minutes, photograph
 * @param attachments the proof itself, by the ids of the hazard's attachments
 */
public record DualReport(
    LocalDate reportedOn,
    String recipient,
    String proof,
    List<UUID> attachments,
    Signature signed) {

  /** What was written down before files were asked for has none. */
  public DualReport {
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }
}
