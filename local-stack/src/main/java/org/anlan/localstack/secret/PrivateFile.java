package org.anlan.localstack.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner reads, replaced as a whole. */
public final class PrivateFile {

  private PrivateFile() {}

  /** Writes the file; whoever reads meanwhile sees the old or the new text. */
  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    var draft =
        Files.createTempFile(
            file.getParent(),
            file.getFileName().toString(),
            ".draft",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
