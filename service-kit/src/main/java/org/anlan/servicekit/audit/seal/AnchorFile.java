package org.anlan.servicekit.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Anchors of one trail, a line each, only ever added to and on the disk before it goes on. */
final class AnchorFile {

  private final Path file;

  AnchorFile(Path file) {
    this.file = file;
  }

  /** The last anchor, without the half line that a crash may have left. */
  Optional<Anchor> last() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    dropHalfLine();
    try (var lines = Files.lines(file)) {
      return lines.reduce((earlier, later) -> later).map(Anchor::parse);
    }
  }

  void append(Anchor anchor) throws IOException {
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      var line = ByteBuffer.wrap((anchor.toLine() + "\n").getBytes(UTF_8));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
  }

  private void dropHalfLine() throws IOException {
    var text = Files.readString(file);
    int complete = text.lastIndexOf('\n') + 1;
    if (complete < text.length()) {
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(text.substring(0, complete).getBytes(UTF_8).length);
      }
    }
  }
}
