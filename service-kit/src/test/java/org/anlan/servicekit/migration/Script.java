package org.anlan.servicekit.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One migration as its rules read it: its version, and its statements without words of people. */
record Script(String name, String version, boolean allowed, List<String> statements) {

  private static final Pattern FILE = Pattern.compile("V([0-9.]+)__.*\\.sql");
  private static final Pattern ALLOWED = Pattern.compile("^-- allowed: .{10,}", Pattern.MULTILINE);
  private static final Pattern NO_CODE =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|'(?:[^']|'')*'", Pattern.DOTALL);

  static Script of(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Script of(String name, String text) {
    var version = FILE.matcher(name);
    if (!version.matches()) {
      throw new IllegalArgumentException("Not a versioned migration: " + name);
    }
    var code = NO_CODE.matcher(text).replaceAll(" '' ").toLowerCase(Locale.ROOT);
    var statements =
        Arrays.stream(code.split(";"))
            .map(statement -> statement.replace("''", " ").replaceAll("\\s+", " ").strip())
            .filter(statement -> !statement.isEmpty())
            .toList();
    return new Script(name, version.group(1), ALLOWED.matcher(text).find(), statements);
  }

  boolean isAfter(String other) {
    return Arrays.compare(numbers(version), numbers(other)) > 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
