package org.anlan.hazards.rectification;

import java.time.LocalDate;

/** 自验: experts or a qualified organ found for the enterprise that a major hazard is gone. */
public record SelfAcceptance(String acceptedBy, LocalDate acceptedOn, String conclusion) {}
