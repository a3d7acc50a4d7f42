package org.anlan.localstack.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The files of WAL of one timeline in the archive, named as the server names them. The one that is
 * not full yet ends with {@code .partial}; what is missing of it is zeroes, at which a recovery
 * ends.
 */
final class WalSegments implements AutoCloseable {

  static final String PARTIAL = ".partial";
  static final long SIZE = 16L * 1024 * 1024;

  private static final long PER_HIGH_WORD = 0x1_0000_0000L / SIZE;

  private final Path folder;
  private final String timeline;
  private long number = -1;
  private @Nullable FileChannel open;

  WalSegments(Path folder, String timeline) {
    this.folder = folder;
    this.timeline = timeline;
  }

  /**
   * Where to go on: at the beginning of the first file that is not whole; null if there is none.
   */
  @Nullable Long next() throws IOException {
    try (var files = Files.list(folder)) {
      var newest =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith(timeline) && !name.endsWith(".history"))
              .max(Comparator.naturalOrder());
      if (newest.isEmpty()) {
        return null;
      }
      long number = number(newest.get());
      return (newest.get().endsWith(PARTIAL) ? number : number + 1) * SIZE;
    }
  }

  /** Writes what begins at that position of the log; it may reach into the next file. */
  void write(long position, ByteBuffer bytes) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      var channel = segment(at / SIZE);
      long offset = at % SIZE;
      int fits = (int) Math.min(bytes.remaining(), SIZE - offset);
      var part = bytes.slice(bytes.position(), fits);
      bytes.position(bytes.position() + fits);
      while (part.hasRemaining()) {
        offset += channel.write(part, offset);
      }
      at += fits;
      if (at % SIZE == 0) {
        finish();
      }
    }
  }

  /** What was written is on the disk. */
  void force() throws IOException {
    if (open != null) {
      open.force(false);
    }
  }

  static String name(String timeline, long number) {
    return "%s%08X%08X"
        .formatted(timeline, number / PER_HIGH_WORD, number % PER_HIGH_WORD)
        .toUpperCase(Locale.ROOT);
  }

  private static long number(String name) {
    return Long.parseLong(name.substring(8, 16), 16) * PER_HIGH_WORD
        + Long.parseLong(name.substring(16, 24), 16);
  }

  private FileChannel segment(long wanted) throws IOException {
    if (open == null || wanted != number) {
      close();
      number = wanted;
      open = FileChannel.open(partial(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (open.size() < SIZE) {
        open.write(ByteBuffer.allocate(1), SIZE - 1);
      }
    }
    return open;
  }

  private void finish() throws IOException {
    force();
    close();
    Files.move(
        partial(),
        folder.resolve(name(timeline, number)),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private Path partial() {
    return folder.resolve(name(timeline, number) + PARTIAL);
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
