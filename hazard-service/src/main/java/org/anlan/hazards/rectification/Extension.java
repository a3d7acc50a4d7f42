package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 延期: a later deadline, granted by the person who signs. */
public record Extension(
    LocalDate rectifyBy, String reason, @Nullable String requestedBy, Signature signed) {}
