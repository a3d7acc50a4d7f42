package org.anlan.hazards.listing;

import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** 督办: what the lister found the rectification to be like. Owed every month. */
public record Supervision(String description, @Nullable Integer percent, Signature signed) {}
