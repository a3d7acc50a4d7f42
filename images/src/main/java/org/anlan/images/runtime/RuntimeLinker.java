package org.anlan.images.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anlan.localstack.cache.Cache;

/**
 * Makes a runtime without what a server never calls, by {@code jlink} of the JDK that runs this
 * program. It is made once per user and JDK.
 */
public final class RuntimeLinker {

  /** The transaction manager needs java.rmi, PDFs java.desktop: below java.se things break. */
  private static final List<String> MODULES =
      List.of(
          "java.se",
          "jdk.crypto.ec",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.management",
          "jdk.naming.dns",
          "jdk.unsupported",
          "jdk.zipfs");

  private static final List<String> OPTIONS =
      List.of("--include-locales=en,zh", "--strip-debug", "--no-header-files", "--no-man-pages");

  /** They open windows and play sounds, and would bring a windowing system along. */
  private static final List<String> UNUSED =
      List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

  private RuntimeLinker() {}

  /** The small runtime of the given JDK. */
  public static JavaRuntime link(JavaRuntime jdk, Cache cache) throws IOException {
    var made = cache.directory("runtime-" + name(jdk), to -> make(jdk, to));
    return new JavaRuntime(made.resolve("java"), jdk.version(), jdk.vendor(), jdk.architecture());
  }

  /** Another JDK, or other wishes, are another runtime. */
  private static String name(JavaRuntime jdk) {
    var wishes = List.of(jdk.home().toString(), MODULES, OPTIONS, UNUSED).hashCode();
    return "%s-%s-%08x".formatted(jdk.version(), jdk.architecture().ociName(), wishes);
  }

  private static void make(JavaRuntime jdk, Path draft) throws IOException, InterruptedException {
    var home = draft.resolve("java");
    var command = new ArrayList<String>();
    command.add(jdk.home().resolve("bin/jlink").toString());
    command.addAll(List.of("--add-modules", String.join(",", MODULES)));
    command.addAll(OPTIONS);
    command.addAll(List.of("--output", home.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("jlink: " + said.strip());
    }
    for (var library : UNUSED) {
      Files.deleteIfExists(home.resolve("lib").resolve(library));
    }
  }
}
