package org.anlan.hazards.rectification;

import org.jspecify.annotations.Nullable;

/** How far a rectification has come. A major hazard owes such an entry every month. */
public record Progress(String description, @Nullable Integer percent, Signature signed) {}
