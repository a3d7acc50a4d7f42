package org.anlan.images.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the build made of a deployable: its files by their places, and how Java starts it. */
record Application(SortedMap<String, Path> files, List<String> start, Path bill) {

  private static final String HOME = "/app/";
  private static final String PROGRAM = "quarkus-run.jar";

  /** As it lies in the module of that name. */
  static Application of(Path root, Deployable deployable) throws IOException {
    var target = root.resolve(deployable.name()).resolve("target");
    var bill = target.resolve("bom.json");
    return deployable.serves()
        ? service(target.resolve("quarkus-app"), bill)
        : command(target, deployable.name(), bill);
  }

  private static Application service(Path folder, Path bill) throws IOException {
    if (!Files.exists(folder.resolve(PROGRAM))) {
      throw new IOException("Not built: " + folder);
    }
    var files = new TreeMap<String, Path>();
    try (var all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(f -> files.put(HOME + folder.relativize(f), f));
    }
    return new Application(files, List.of("-jar", HOME + PROGRAM), bill);
  }

  /** A jar whose manifest names its libraries in {@code lib/}, and the file that says which. */
  private static Application command(Path target, String name, Path bill) throws IOException {
    var files = new TreeMap<String, Path>();
    files.put(HOME + name + ".jar", jar(target, name));
    for (var library : Files.readString(target.resolve(name + ".classpath")).strip().split(":")) {
      var file = Path.of(library);
      files.put(HOME + "lib/" + file.getFileName(), file);
    }
    return new Application(files, List.of("-jar", HOME + name + ".jar"), bill);
  }

  private static Path jar(Path target, String name) throws IOException {
    try (var files = Files.newDirectoryStream(target, name + "-*.jar")) {
      for (var file : files) {
        return file;
      }
    }
    throw new IOException("Not built: " + target);
  }

  /** What others wrote, which changes when a dependency does; or else what we wrote. */
  SortedMap<String, Path> files(boolean foreign) {
    var chosen = new TreeMap<>(files);
    chosen.keySet().removeIf(place -> isForeign(place) != foreign);
    return chosen;
  }

  private static boolean isForeign(String place) {
    return place.startsWith(HOME + "lib/") && !place.contains("/org.anlan.");
  }
}
