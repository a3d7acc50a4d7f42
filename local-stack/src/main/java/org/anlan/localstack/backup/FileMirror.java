package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Copies files that are not there yet, or are longer than their copy; removes none. */
final class FileMirror {

  /** Folders of attachments on their way in are nobody's yet. */
  private static final String INCOMING = "incoming";

  private FileMirror() {}

  /** Only those that are not there at all. */
  static int copyMissing(Path from, Path to) throws IOException {
    return copy(from, to, false);
  }

  /** Returns how many were copied. */
  static int copy(Path from, Path to) throws IOException {
    return copy(from, to, true);
  }

  private static int copy(Path from, Path to, boolean refresh) throws IOException {
    if (!Files.isDirectory(from)) {
      return 0;
    }
    int copied = 0;
    for (var file : files(from)) {
      var target = to.resolve(from.relativize(file).toString());
      try {
        if (!Files.exists(target) || refresh && Files.size(target) != Files.size(file)) {
          Files.createDirectories(target.getParent());
          var draft = target.resolveSibling(target.getFileName() + ".draft");
          Files.copy(
              file, draft, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
          Files.move(
              draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          copied++;
        }
      } catch (NoSuchFileException e) {
        continue; // swept meanwhile
      }
    }
    return copied;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).toString().contains(INCOMING))
          .toList();
    }
  }
}
