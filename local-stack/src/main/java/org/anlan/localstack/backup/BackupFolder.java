package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where backups lie: base backups with the topics of their time, one stream of WAL for all of them,
 * copies of attachments and anchors, and, apart, the keys. On a disk of its own it outlives this
 * one.
 */
public record BackupFolder(Path root) {

  /** What grows beside the databases. */
  static final List<String> OWN_FOLDERS = List.of("attachments", "anchors");

  /** What fits the databases and is not in them. */
  static final List<String> OWN_FILES =
      List.of("secrets.properties", "signing-key.pkcs8", "vault-key", "demo-county.loaded");

  /** Cluster and topics of each base backup. */
  Path bases() {
    return root.resolve("base");
  }

  /** Everything that happened since the oldest base backup. */
  public Path wal() {
    return root.resolve("wal");
  }

  /** Attachments and anchors. */
  Path files() {
    return root.resolve("files");
  }

  /** Passwords and keys; in earnest not beside the data. */
  Path keys() {
    return root.resolve("keys");
  }

  /** Whether backups are kept at all. */
  public boolean isUsed() {
    return Files.isDirectory(wal());
  }

  /** Those that were finished, oldest first. */
  public List<ClusterBackup> finished() throws IOException {
    if (!Files.isDirectory(bases())) {
      return List.of();
    }
    try (var folders = Files.list(bases())) {
      return folders
          .flatMap(folder -> ClusterBackup.read(folder).stream())
          .sorted(Comparator.comparing(ClusterBackup::usableFrom))
          .toList();
    }
  }

  /** The last one from which that moment can be reached. */
  public Optional<ClusterBackup> before(Instant moment) throws IOException {
    return finished().stream()
        .filter(base -> !base.usableFrom().isAfter(moment))
        .reduce((earlier, later) -> later);
  }
}
