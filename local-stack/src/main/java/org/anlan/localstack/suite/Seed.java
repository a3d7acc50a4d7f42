package org.anlan.localstack.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.anlan.localstack.cache.Cache;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.keycloak.Keycloak;
import org.anlan.localstack.keycloak.KeycloakDistribution;
import org.anlan.localstack.postgres.Databases;
import org.anlan.localstack.postgres.Postgres;
import org.anlan.localstack.postgres.PostgresBinaries;
import org.anlan.localstack.process.Part;
import org.anlan.localstack.process.PidFiles;
import org.anlan.localstack.process.Ports;
import org.anlan.localstack.secret.Secrets;

/**
 * A database cluster in which Keycloak has already made its tables: half a minute of work, done
 * once per user. Every new installation starts from a copy with passwords of its own; realm and
 * signing key come later and are never shared.
 */
public final class Seed {

  private final Path directory;
  private final PostgresBinaries binaries;

  private Seed(Path directory, PostgresBinaries binaries) {
    this.directory = directory;
    this.binaries = binaries;
  }

  static Seed prepared(PostgresBinaries binaries, KeycloakDistribution keycloak, Cache cache) {
    var name = "seed-" + binaries.version() + "-" + keycloak.home().getFileName();
    return new Seed(cache.directory(name, to -> grow(to, binaries, keycloak)), binaries);
  }

  /** Puts a copy in place, whole or not at all, unless there is a cluster already. */
  void plant(Path data, Secrets own, Path log) throws IOException, InterruptedException {
    if (Files.isDirectory(data)) {
      return;
    }
    var draft = data.resolveSibling(data.getFileName() + ".draft");
    Trees.delete(draft);
    Files.createDirectories(data.getParent());
    Files.createDirectories(log.getParent());
    Trees.copy(directory.resolve("postgres"), draft);
    var cluster = new Postgres(binaries, draft, 0, "", false);
    for (var role : List.of(Postgres.SUPERUSER, Keycloak.DATABASE)) {
      cluster.changePassword(role, own.of(role), log);
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The administrator's password in every copy, until it is changed. */
  String adminPassword() throws IOException {
    return Secrets.in(directory.resolve("secrets.properties")).of(Keycloak.ADMIN);
  }

  private static void grow(Path to, PostgresBinaries binaries, KeycloakDistribution distribution)
      throws IOException, InterruptedException {
    var pids = new PidFiles(to.resolveSibling(to.getFileName() + ".pids"));
    pids.stopLeftovers();
    var secrets = Secrets.in(to.resolve("secrets.properties"));
    var ports = new Ports();
    var postgres =
        new Postgres(
            binaries, to.resolve("postgres"), ports.any(), secrets.of(Postgres.SUPERUSER), false);
    postgres.initialize(to.resolve("initdb.log"));
    var server = Part.start(postgres.program(to.resolve("postgres.log")), pids, part -> {});
    try {
      server.awaitUp();
      new Databases(postgres.url(""), postgres.password(), to)
          .createOwned(Keycloak.DATABASE, secrets.of(Keycloak.DATABASE));
      migrate(
          new Keycloak(
              distribution,
              to.resolve("keycloak"),
              ports.any(),
              postgres.url(Keycloak.DATABASE),
              secrets.of(Keycloak.DATABASE)),
          secrets.of(Keycloak.ADMIN),
          to,
          pids);
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      server.stop();
    }
    Trees.delete(to.resolve("keycloak"));
  }

  private static void migrate(Keycloak keycloak, String password, Path to, PidFiles pids)
      throws IOException {
    keycloak.prepare();
    var program = keycloak.program(password, to.resolve("keycloak.log"));
    var part = Part.start(program, pids, p -> {});
    try {
      part.awaitUp();
    } finally {
      part.stop();
    }
  }
}
