package org.anlan.localstack.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Directories that are expensive to make. Each is made under a lock in a draft beside it and then
 * renamed, so that it is either whole or not there, whoever else starts at the same time.
 */
public final class Cache {

  private final Path root;
  private final Consumer<String> onMaking;

  private Cache(Path root, Consumer<String> onMaking) {
    this.root = root;
    this.onMaking = onMaking;
  }

  /** {@code ~/.cache/anlan}, or where {@code ANLAN_CACHE} points; tells what has to be made. */
  public static Cache ofUser(Consumer<String> onMaking) {
    var chosen = System.getenv("ANLAN_CACHE");
    return at(
        chosen == null || chosen.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache", "anlan")
            : Path.of(chosen),
        onMaking);
  }

  /** A cache in the given directory. */
  public static Cache at(Path root, Consumer<String> onMaking) {
    return new Cache(root.toAbsolutePath(), onMaking);
  }

  /** The same in another place. */
  public Cache movedTo(Path other) {
    return at(other, onMaking);
  }

  /** The directory of this name, made first if nobody has made it. */
  public Path directory(String name, Maker maker) {
    var made = root.resolve(name);
    if (Files.isDirectory(made)) {
      return made;
    }
    try {
      Files.createDirectories(root);
      return makeLocked(name, maker, made);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot prepare " + made + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while preparing " + made, e);
    }
  }

  private Path makeLocked(String name, Maker maker, Path made)
      throws IOException, InterruptedException {
    var create = new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE};
    try (var channel = FileChannel.open(root.resolve(name + ".lock"), create);
        var lock = channel.lock()) {
      if (lock.isValid() && !Files.isDirectory(made)) {
        onMaking.accept(name);
        var draft = root.resolve(name + ".draft");
        Trees.delete(draft); // of a maker that was killed
        Files.createDirectories(draft);
        maker.make(draft);
        Files.move(draft, made, StandardCopyOption.ATOMIC_MOVE);
      }
      return made;
    }
  }

  /** Fills an empty directory. */
  @FunctionalInterface
  public interface Maker {

    /** Leaves the directory complete, or throws. */
    void make(Path directory) throws IOException, InterruptedException;
  }
}
