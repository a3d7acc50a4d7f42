package org.anlan.images.room;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.images.image.Archive;
import org.anlan.localstack.cache.Trees;

/**
 * An unpacked image and a folder for what its programs write. A program sees the image as its whole
 * system, read-only, and the folder as {@code /tmp}; the network is the machine's.
 */
public final class Room {

  private final Path root;
  private final Path scratch;
  private final JsonNode configuration;
  private final Walls walls;

  private Room(Path root, Path scratch, JsonNode configuration, Walls walls) {
    this.root = root;
    this.scratch = scratch;
    this.configuration = configuration;
    this.walls = walls;
  }

  /** Unpacks the image into the folder, which is emptied before. */
  public static Room of(Path image, Path folder) throws IOException, InterruptedException {
    Trees.delete(folder);
    var root = Files.createDirectories(folder.toAbsolutePath().normalize().resolve("root"));
    var scratch = Files.createDirectories(root.resolveSibling("tmp"));
    Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (var archive = Archive.open(image)) {
      archive.unpack(root);
      var walls = Walls.strongest(root, scratch);
      return new Room(root, scratch, archive.configuration(), walls);
    }
  }

  /** The unpacked image. */
  public Path root() {
    return root;
  }

  /** How much of the machine a program in here does not see. */
  public Walls walls() {
    return walls;
  }

  /** A file of {@code /tmp}, seen from outside. */
  public Path outside(String name) {
    return scratch.resolve(name);
  }

  /** The same file as the program sees it. */
  public String inside(String name) {
    return walls == Walls.NONE ? outside(name).toString() : "/tmp/" + name;
  }

  /** Starts what the image starts, with these arguments and with this environment added. */
  public Process start(Map<String, String> environment, Path log, String... arguments)
      throws IOException {
    var settings = configuration.path("config");
    var command = new ArrayList<>(walls.enter(root, scratch));
    for (var word : settings.path("Entrypoint")) {
      command.add(walls == Walls.NONE ? fromOutside(word.asText()) : word.asText());
    }
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    for (var setting : settings.path("Env")) {
      var pair = setting.asText().split("=", 2);
      builder.environment().put(pair[0], pair[1]);
    }
    builder.environment().putAll(environment);
    return builder
        .directory(scratch.toFile())
        .redirectErrorStream(true)
        .redirectInput(new File("/dev/null"))
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Without walls the image is a folder like any other, and its paths begin there. */
  private String fromOutside(String word) throws IOException {
    if (word.startsWith("@")) {
      var options = Files.readString(root.resolve(word.substring(2)));
      var moved = scratch.resolve("java.options");
      return "@" + Files.writeString(moved, options.replace("=/app/", "=" + root + "/app/"));
    }
    return word.startsWith("/") ? root + word : word;
  }
}
