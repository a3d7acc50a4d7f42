package org.anlan.registry.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a code of the directory names. */
public enum DirectoryKind {
  DIVISION,
  ORGANIZATION,
  SECTOR,
  GRID;

  /** The id under which facts about the code travel; the same in every installation. */
  public UUID idOf(String code) {
    return UUID.nameUUIDFromBytes((name() + ":" + code).getBytes(StandardCharsets.UTF_8));
  }

  /** The key of an entry of this kind. */
  public DirectoryKey key(String code) {
    return new DirectoryKey(this, code);
  }
}
