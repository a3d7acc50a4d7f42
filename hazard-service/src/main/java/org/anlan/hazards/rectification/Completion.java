package org.anlan.hazards.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rectifier's report that the work is done. */
public record Completion(
    LocalDate completedOn,
    String description,
    String rectifiedBy,
    @Nullable BigDecimal cost,
    @Nullable SelfAcceptance selfAcceptance,
    Signature signed) {}
