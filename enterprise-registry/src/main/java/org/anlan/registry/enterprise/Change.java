package org.anlan.registry.enterprise;

import org.jspecify.annotations.Nullable;

/** One attribute before and after; both are left out where they are somebody's personal data. */
public record Change(String field, @Nullable Object from, @Nullable Object to) {}
