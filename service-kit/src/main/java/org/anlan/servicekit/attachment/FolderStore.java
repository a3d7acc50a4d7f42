package org.anlan.servicekit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Files in a folder, two levels deep by the first digits of their hash. A file appears under its
 * name only when it is whole and on disk; when it was last wanted is its modification time.
 */
class FolderStore implements FileStore {

  private static final String INCOMING = "incoming";
  private static final String ASIDE = ".aside";

  private final Path folder;
  private final Clock clock;

  FolderStore(AttachmentConfig config, Clock clock) {
    this.folder = config.folder().toAbsolutePath();
    this.clock = clock;
  }

  @Override
  public Path incoming() {
    try {
      var incoming = Files.createDirectories(folder.resolve(INCOMING));
      return incoming.resolve(UUID.randomUUID().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keep(Path incoming, String hash) {
    try {
      if (renew(hash)) {
        Files.delete(incoming);
        return;
      }
      var target = path(hash);
      var parent = Files.createDirectories(target.getParent());
      sync(incoming, StandardOpenOption.WRITE);
      Files.setLastModifiedTime(incoming, now());
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
      sync(parent, StandardOpenOption.READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean renew(String hash) {
    try {
      Files.setLastModifiedTime(path(hash), now());
      return true;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(String hash) {
    try {
      return Files.newInputStream(path(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> untouchedSince(Instant time) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    bringBack();
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isUntouchedSince(file, time))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the name away first: from then on it can no longer be renewed, and its time stands. */
  @Override
  public boolean removeUntouchedSince(String name, Instant time) {
    try {
      var unfinished = folder.resolve(INCOMING).resolve(name);
      if (Files.exists(unfinished)) {
        return Files.deleteIfExists(unfinished);
      }
      var aside = incoming().resolveSibling(name + ASIDE);
      Files.move(path(name), aside, StandardCopyOption.ATOMIC_MOVE);
      if (isUntouchedSince(aside, time)) {
        return Files.deleteIfExists(aside);
      }
      Files.move(aside, path(name), StandardCopyOption.ATOMIC_MOVE);
      return false;
    } catch (NoSuchFileException e) {
      return false; // another replica was faster
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files set aside by a sweep that a crash ended before it had decided. */
  private void bringBack() {
    try (var files = Files.walk(folder.resolve(INCOMING), 1)) {
      for (var file : files.filter(f -> f.toString().endsWith(ASIDE)).toList()) {
        var name = file.getFileName().toString();
        var target = path(name.substring(0, name.length() - ASIDE.length()));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (NoSuchFileException e) {
      // nothing has come in yet, or another replica was faster
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUntouchedSince(Path file, Instant time) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(time);
    } catch (NoSuchFileException e) {
      return false; // another replica was faster
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rename is on disk when its folder is. */
  private static void sync(Path path, StandardOpenOption option) throws IOException {
    try (var channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }

  private FileTime now() {
    return FileTime.from(clock.instant());
  }

  private Path path(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }
}
