package org.anlan.localstack.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock that the operating system releases with its holder, however it ends. */
record LockFile(FileChannel channel, FileLock lock) implements AutoCloseable {

  /** Waits until nobody else holds it. */
  static LockFile wait(Path file) throws IOException {
    var channel = open(file);
    return new LockFile(channel, channel.lock());
  }

  /** Takes it at once or not at all. */
  static Optional<LockFile> tryTo(Path file) throws IOException {
    var channel = open(file);
    var lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new LockFile(channel, lock));
  }

  boolean isHeld() {
    return lock.isValid();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static FileChannel open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
