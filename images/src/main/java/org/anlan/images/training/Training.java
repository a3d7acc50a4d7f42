package org.anlan.images.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.anlan.images.image.Image;
import org.anlan.images.room.Room;
import org.anlan.images.room.Walls;

/**
 * Runs an image once for what its virtual machine learns from it: classes loaded and linked, and
 * which code is hot. That is good for exactly this Java and these jars, and is kept as long as they
 * stay the same; two trainings never write the same bytes, so the file is an input of the image.
 */
public final class Training {

  /**
   * The collector is that of a small container; code found hot by the training is compiled early.
   */
  private static final String OPTIONS = "-XX:+UseSerialGC -Xmx512m -XX:AOTCacheOutput=";

  private final Path folder;
  private final Servers servers;

  /** What was learnt is kept in the folder. */
  public Training(Path folder, Servers servers) {
    this.folder = folder;
    this.servers = servers;
  }

  /** What an earlier training of the same content left. */
  public static Optional<Path> kept(Path folder, Image image) {
    return Optional.of(file(folder, image)).filter(Files::exists);
  }

  /** Trains the image, unless it is done; empty where the image cannot be run as it will be. */
  public Optional<Path> train(Image image) throws IOException, InterruptedException {
    var kept = file(folder, image);
    if (!Files.exists(kept)) {
      var room = Room.of(image.archive(), folder.resolve(image.deployable().name()));
      if (room.walls() == Walls.NONE) {
        return Optional.empty();
      }
      run(room, image);
      Files.move(room.outside("app.aot"), kept, StandardCopyOption.ATOMIC_MOVE);
    }
    return Optional.of(kept);
  }

  private void run(Room room, Image image) throws IOException, InterruptedException {
    var deployable = image.deployable();
    if (deployable.database() != null) {
      Rehearsal.migrate(room, deployable, servers);
    }
    var options = OPTIONS + room.inside("app.aot");
    try (var rehearsal = Rehearsal.start(room, deployable, servers, options)) {
      for (var path : Rehearsal.openPaths()) {
        rehearsal.ask(path, Map.of());
      }
      rehearsal.askManagement("/q/metrics");
      rehearsal.stop();
      if (!Files.exists(room.outside("app.aot"))) {
        throw new IOException("Nothing was learnt:\n" + rehearsal.said());
      }
    }
  }

  private static Path file(Path folder, Image image) {
    return folder.resolve(
        image.deployable().name() + "-" + image.content().substring(0, 16) + ".aot");
  }
}
