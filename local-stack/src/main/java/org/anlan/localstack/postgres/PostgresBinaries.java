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

  private final Path home;
  private final Disguise disguise;

  private PostgresBinaries(Path home, Disguise disguise) {
    this.home = home;
    this.disguise = disguise;
  }

  /** Unpacks the jar into the cache unless that was done before. */
  public static PostgresBinaries unpacked(Path jar, Cache cache) {
    var name = jar.getFileName().toString().replaceAll("^embedded-|\\.jar$", "");
    var disguise = Disguise.ofThisUser();
    var home = disguise.cache(cache).directory(name, to -> unpack(jar, to));
    return new PostgresBinaries(home, disguise);
  }

  /** Name and version of the binaries, and whose files their clusters are. */
  public String version() {
    return home.getFileName() + disguise.suffix();
  }

  /** The command line of one of the programs. */
  List<String> command(String program, String... arguments) {
    var command = new ArrayList<>(disguise.prefix());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Makes an empty directory for a cluster. */
  void makeDirectory(Path data) throws IOException {
    disguise.makeDirectory(data);
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
