package org.anlan.images.runtime;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A Java runtime in a folder, a whole JDK or a part of one. */
public record JavaRuntime(Path home, String version, String vendor, Architecture architecture) {

  private static final int OLDEST = 25;

  /** What lies in the folder; refuses what cannot run our programs. */
  public static JavaRuntime at(Path home) throws IOException {
    var release = new Properties();
    release.load(new StringReader(Files.readString(home.resolve("release"))));
    var runtime =
        new JavaRuntime(
            home.toAbsolutePath().normalize(),
            text(release, "JAVA_RUNTIME_VERSION", text(release, "JAVA_VERSION", "")),
            text(release, "IMPLEMENTOR", "OpenJDK"),
            Architecture.of(java(home)));
    if (feature(text(release, "JAVA_VERSION", "0")) < OLDEST) {
      throw new IOException(home + " is Java " + runtime.version + ", not " + OLDEST);
    }
    return runtime;
  }

  /** The runtime that runs this very program. */
  public static JavaRuntime own() throws IOException {
    return at(Path.of(System.getProperty("java.home")));
  }

  private static ElfFile java(Path home) throws IOException {
    return ElfFile.read(home.resolve("bin/java"))
        .orElseThrow(() -> new IOException(home + " holds no Java for Linux"));
  }

  private static String text(Properties release, String name, String otherwise) {
    return release.getProperty(name, otherwise).replace("\"", "");
  }

  private static int feature(String version) {
    return Integer.parseInt(version.split("[.+-]")[0]);
  }
}
