package org.anlan.localstack.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.anlan.localstack.cache.Cache;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per user. */
public final class PostgresBinaries {

  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  private final Path home;
  private final List<String> prefix;

  private PostgresBinaries(Path home, List<String> prefix) {
    this.home = home;
    this.prefix = prefix;
  }

  /** Unpacks the jar into the cache unless that was done before. */
  public static PostgresBinaries unpacked(Path jar, Cache cache) {
    var name = jar.getFileName().toString().replaceAll("^embedded-|\\.jar$", "");
    return new PostgresBinaries(cache.directory(name, to -> unpack(jar, to)), prefixForRoot());
  }

  /** Name and version of the binaries. */
  public String version() {
    return home.getFileName().toString();
  }

  /** The command line of one of the programs. */
  List<String> command(String program, String... arguments) {
    var command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * PostgreSQL refuses to run as root. In a user namespace of its own it cannot tell, and the files
   * still belong to root outside.
   */
  private static List<String> prefixForRoot() {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    try {
      var probe = new ArrayList<>(NAMESPACE);
      probe.add("true");
      if (new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() == 0) {
        return NAMESPACE;
      }
    } catch (IOException e) {
      // no such program: same answer as one that is not allowed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(
        "PostgreSQL does not run as root, and this machine allows no user namespaces (unshare -U):"
            + " start Anlan as an ordinary user.");
  }

  private static void unpack(Path jar, Path to) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var archive =
          zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      try (var tar = open(zip.getInputStream(archive))) {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
          unpack(tar, entry, to.resolve(entry.getName()).normalize());
        }
      }
    }
  }

  private static TarArchiveInputStream open(InputStream compressed) throws IOException {
    return new TarArchiveInputStream(new XZInputStream(compressed));
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
