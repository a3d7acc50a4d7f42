package org.anlan.hazards.rectification;

import java.time.LocalDate;

/**
 * One half of the dual report of a major hazard (双报告, 安全生产法 41): to the department in charge, or to
 * the workers' congress.
 *
 * @param recipient the department, or how the workers were told (职工大会, 职代会, 公示栏)
 * @param proof what proves it: document number, minutes, photograph
 */
public record DualReport(LocalDate reportedOn, String recipient, String proof, Signature signed) {}
