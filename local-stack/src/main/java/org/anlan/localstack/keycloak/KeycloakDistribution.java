package org.anlan.localstack.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.anlan.localstack.cache.Cache;

/** Keycloak's programs, unpacked and built for PostgreSQL once per user. */
public record KeycloakDistribution(Path home, String version) {

  /** What the build fixes. Features nobody here uses cost start-up time and attack surface. */
  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--health-enabled=false",
          "--features-disabled=kerberos,ciba,device-flow,docker,impersonation,par,recovery-codes,"
              + "passkeys,organization,admin-fine-grained-authz,twitter-broker");

  /** Unpacks and builds into the cache unless that was done before. */
  public static KeycloakDistribution prepared(Path zip, Cache cache) {
    var version = zip.getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
    var name = "keycloak-%s-%08x".formatted(version, BUILD.hashCode());
    return new KeycloakDistribution(cache.directory(name, to -> prepare(zip, to)), version);
  }

  private static void prepare(Path zip, Path to) throws IOException, InterruptedException {
    unpack(zip, to);
    var log = to.resolve("build.log");
    var builder =
        new ProcessBuilder("bash", to.resolve("bin/kc.sh").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.command().addAll(BUILD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    if (builder.start().waitFor() != 0) {
      throw new IOException("Keycloak could not be built:\n" + Files.readString(log));
    }
  }

  /** Leaves out the archive's single top directory. */
  private static void unpack(Path zip, Path to) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      for (var entry : Collections.list(archive.entries())) {
        var path = Path.of(entry.getName());
        if (entry.isDirectory() || path.getNameCount() < 2) {
          continue;
        }
        var file = to.resolve(path.subpath(1, path.getNameCount()).toString());
        Files.createDirectories(file.getParent());
        try (var in = archive.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
  }
}
