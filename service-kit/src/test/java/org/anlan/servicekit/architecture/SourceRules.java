package org.anlan.servicekit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is seen in sources only: their length, their packages, their Javadoc. */
final class SourceRules {

  private static final int MOST_LINES = 400;
  private static final String NULL_MARKED = "@NullMarked";

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:(?:final|abstract|sealed|non-sealed|static|strictfp) )*(?:class|interface|record|enum|@interface) ",
          Pattern.MULTILINE);

  private SourceRules() {}

  static void check(Path module) {
    var faults = faults(module);
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  static List<String> faults(Path module) {
    var faults = new ArrayList<String>();
    for (var root : List.of("src/main/java", "src/test/java")) {
      var packages = new TreeSet<Path>();
      for (var source : sources(module.resolve(root))) {
        packages.add(source.getParent());
        checkLength(module, source, faults);
        if (root.contains("main")) {
          checkJavadoc(module, source, faults);
        }
      }
      if (root.contains("main")) {
        packages.forEach(p -> checkPackage(module, p, faults));
      }
    }
    return faults;
  }

  private static void checkLength(Path module, Path source, List<String> faults) {
    long lines = read(source).lines().count();
    if (lines > MOST_LINES) {
      faults.add(module.relativize(source) + " has " + lines + " lines; most are " + MOST_LINES);
    }
  }

  private static void checkJavadoc(Path module, Path source, List<String> faults) {
    var text = read(source);
    var type = PUBLIC_TYPE.matcher(text);
    if (type.find() && !text.substring(0, type.start()).contains("/**")) {
      faults.add(module.relativize(source) + " is public and does not say what it is");
    }
  }

  private static void checkPackage(Path module, Path folder, List<String> faults) {
    var info = folder.resolve("package-info.java");
    if (!Files.exists(info) || !read(info).contains(NULL_MARKED)) {
      faults.add(module.relativize(folder) + " has no package-info.java with " + NULL_MARKED);
    } else if (!read(info).contains("/**")) {
      faults.add(module.relativize(info) + " does not say what the package is");
    }
  }

  private static List<Path> sources(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
