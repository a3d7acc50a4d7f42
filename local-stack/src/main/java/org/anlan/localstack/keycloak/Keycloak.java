package org.anlan.localstack.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.localstack.process.Jvm;
import org.anlan.localstack.process.Probe;
import org.anlan.localstack.process.Program;

/**
 * One Keycloak server on 127.0.0.1. Its java is started directly, not by {@code kc.sh}, which would
 * choose the memory settings itself and stand between us and the process.
 */
public record Keycloak(
    KeycloakDistribution distribution,
    Path home,
    int port,
    String databaseUrl,
    String databasePassword) {

  /** The database, and the role that owns it. */
  public static final String DATABASE = "keycloak";

  /** The bootstrap administrator of the master realm. */
  public static final String ADMIN = "admin";

  private static final int HEAP_MEGABYTES = 192;

  /** What Keycloak expects below its home; only {@code data} differs between installations. */
  private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes");

  private static final List<String> OPENED =
      List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

  /** Lays out the home: links into the shared distribution, data of its own. */
  public void prepare() throws IOException {
    Files.createDirectories(home);
    for (var name : SHARED) {
      var link = home.resolve(name);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, distribution.home().resolve(name));
    }
  }

  /**
   * The server as a program to be supervised. The administrator's password counts only at the very
   * first start, which creates the master realm.
   */
  public Program program(String adminPassword, Path log) {
    return new Program(
        "keycloak",
        command(),
        Map.of(
            "KC_DB_PASSWORD", databasePassword,
            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
            "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword),
        log,
        Probe.http(URI.create("http://127.0.0.1:" + port + "/realms/master")));
  }

  /** The public address; tokens carry it as issuer, whatever host name a request came in by. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  private List<String> command() {
    var command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
    OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    command.addAll(
        List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-cp",
            distribution.home().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + address(),
            "--cache=local",
            "--db-url=" + databaseUrl,
            "--db-username=" + DATABASE,
            "--db-pool-initial-size=1",
            "--db-pool-max-size=20"));
    return command;
  }
}
