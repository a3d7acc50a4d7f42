package org.anlan.images.image;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.anlan.images.runtime.JavaRuntime;

/**
 * The layers of an image, from what changes least to what changes most, so that a new release of a
 * service moves a few hundred kilobytes. Every file has the same time and belongs to root; only
 * what could be run before can be run.
 */
final class Layers {

  /** Nothing in an image belongs to this user: it cannot change what it runs. */
  static final int USER = 10001;

  private static final FilePermissions FOLDER = FilePermissions.fromOctalString("755");
  private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");
  private static final FilePermissions FILE = FilePermissions.fromOctalString("644");
  private static final FilePermissions ANYBODYS = FilePermissions.fromOctalString("777");

  private static final Map<String, String> SYSTEM_FILES =
      Map.of(
          "/etc/passwd",
          """
          root:x:0:0:root:/:/sbin/nologin
          anlan:x:%1$d:%1$d:anlan:/app:/sbin/nologin
          """
              .formatted(USER),
          "/etc/group",
          """
          root:x:0:
          anlan:x:%d:
          """
              .formatted(USER),
          "/etc/nsswitch.conf",
          """
          passwd: files
          group: files
          hosts: files dns
          """);

  /** Where an engine puts its own: on a read-only root it could not make them. */
  private static final List<String> MOUNT_POINTS = List.of("/dev", "/proc", "/sys");

  private final Path drafts;

  /** Files that exist nowhere else are written there. */
  Layers(Path drafts) {
    this.drafts = drafts;
  }

  /** Java and what it needs of the system; one for all images. */
  FileEntriesLayer base(JavaRuntime runtime, SortedMap<String, Path> libraries) throws IOException {
    var layer = FileEntriesLayer.builder().setName("base");
    tree(layer, runtime.home(), "/opt/java");
    for (var library : libraries.entrySet()) {
      layer.addEntry(library.getValue(), at(library.getKey()), PROGRAM);
    }
    for (var file : SYSTEM_FILES.keySet().stream().sorted().toList()) {
      layer.addEntry(draft(file.substring(1), SYSTEM_FILES.get(file)), at(file), FILE);
    }
    var empty = Files.createDirectories(drafts.resolve("empty"));
    for (var folder : MOUNT_POINTS) {
      layer.addEntry(empty, at(folder), FOLDER);
    }
    layer.addEntry(empty, at("/tmp"), ANYBODYS);
    return layer.build();
  }

  /** What others wrote; it changes when a dependency does. */
  FileEntriesLayer libraries(Application application) {
    var layer = FileEntriesLayer.builder().setName("libraries");
    application.files(true).forEach((place, file) -> layer.addEntry(file, at(place), FILE));
    return layer.build();
  }

  /** What we wrote, and the bill of all that is in the image. */
  FileEntriesLayer application(Application application, Bill bill) throws IOException {
    var layer = FileEntriesLayer.builder().setName("application");
    application.files(false).forEach((place, file) -> layer.addEntry(file, at(place), FILE));
    layer.addEntry(draft("sbom.cdx.json", bill.text()), at(Image.BILL), FILE);
    return layer.build();
  }

  /** How Java is to run it, and what it learnt in training. */
  FileEntriesLayer start(List<String> options, Map<String, Path> learnt) throws IOException {
    var layer = FileEntriesLayer.builder().setName("start");
    var text = String.join("\n", options) + "\n";
    layer.addEntry(draft("java.options", text), at(Image.OPTIONS), FILE);
    for (var file : learnt.entrySet()) {
      layer.addEntry(file.getValue(), at(file.getKey()), FILE);
    }
    return layer.build();
  }

  private static void tree(FileEntriesLayer.Builder layer, Path from, String to)
      throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var permissions = Files.isExecutable(file) ? PROGRAM : FILE;
        layer.addEntry(file, at(to + "/" + from.relativize(file)), permissions);
      }
    }
  }

  private Path draft(String name, String text) throws IOException {
    var file = drafts.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static AbsoluteUnixPath at(String path) {
    return AbsoluteUnixPath.get(path);
  }
}
