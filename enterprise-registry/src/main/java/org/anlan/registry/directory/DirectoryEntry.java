package org.anlan.registry.directory;

import org.jspecify.annotations.Nullable;

/** What a reference to the directory needs to know of an entry. */
public record DirectoryEntry(
    DirectoryKey key, String name, String countyCode, @Nullable String townshipCode) {}
