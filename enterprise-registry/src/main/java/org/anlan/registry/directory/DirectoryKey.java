package org.anlan.registry.directory;

/** Names one entry of the directory. */
public record DirectoryKey(DirectoryKind kind, String code) {}
