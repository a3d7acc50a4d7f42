package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * Copies the files of a cluster that runs, as PostgreSQL's manual has it (25.3.4): without what
 * belongs to the running server alone; files may change and vanish under way, the log makes that
 * good.
 */
final class ClusterCopy extends SimpleFileVisitor<Path> {

  /** Made anew by whoever starts; the folders must be there. */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "postmaster.pid", "postmaster.opts", "recovery.signal", "standby.signal", "backup_label");

  private final Path from;
  private final Path to;
  private long bytes;

  private ClusterCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Returns how many bytes there are. */
  static long of(Path from, Path to) throws IOException {
    var copy = new ClusterCopy(from, to);
    Files.walkFileTree(from, copy);
    return copy.bytes;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    var place = from.relativize(directory);
    Files.copy(directory, to.resolve(place.toString()), StandardCopyOption.COPY_ATTRIBUTES);
    return EMPTIED.contains(place.toString())
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    var name = file.getFileName().toString();
    if (!LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp")) {
      try {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        bytes += attributes.size();
      } catch (NoSuchFileException e) {
        return FileVisitResult.CONTINUE; // a table was dropped
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }
}
