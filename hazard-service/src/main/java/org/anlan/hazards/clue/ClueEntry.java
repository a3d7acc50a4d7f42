package org.anlan.hazards.clue;

import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * One step of a clue: what was done, to whom it went, what was said, who signed it, and whether the
 * step came later than the county allows.
 */
public record ClueEntry(
    ClueStatus to,
    @Nullable String departmentCode,
    @Nullable String text,
    boolean late,
    Signature signed) {}
