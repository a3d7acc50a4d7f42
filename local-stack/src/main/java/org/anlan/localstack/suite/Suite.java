package org.anlan.localstack.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anlan.localstack.postgres.Databases;
import org.anlan.localstack.process.Jvm;
import org.anlan.localstack.process.Part;
import org.anlan.localstack.process.Probe;
import org.anlan.localstack.process.Program;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.secret.Secrets;
import org.anlan.localstack.secret.VaultKey;
import org.anlan.localstack.suite.Deployable.Placed;

/** All our own deployables on one machine, each configured as in a cluster: by its environment. */
public final class Suite {

  /** The login of {@code ./anlan verify}; roles.sql makes it. */
  public static final String VERIFIER = "anlan_verify";

  private static final int HEAP_MEGABYTES = 128;

  private final Run run;
  private final Foundation foundation;
  private final Secrets secrets;
  private final List<Placed> services;
  private final Placed gateway;

  /** The suite on the given servers; ports are chosen now and nothing is started yet. */
  public Suite(Run run, Foundation foundation, Places places) throws IOException {
    this.run = run;
    this.foundation = foundation;
    this.secrets = Secrets.in(run.installation().secrets());
    this.services = places.services();
    this.gateway = places.gateway();
  }

  /** Creates missing databases, starts the services, then the gateway; returns when all answer. */
  public void start() throws IOException, SQLException {
    var databases =
        new Databases(
            foundation.postgresUrl(),
            foundation.postgresPassword(),
            run.installation().bootstrapScripts());
    databases.createScopeRoles();
    for (var database : databasesOfServices()) {
      databases.create(database, secrets.of(database + "_owner"), secrets.of(database + "_app"));
    }
    databases.letIn(VERIFIER, secrets.of(VERIFIER));
    var started = new ArrayList<Starting>();
    for (var service : services) {
      started.add(start(service, settingsOf(service)));
    }
    started.forEach(Starting::awaitUp);
    start(gateway, routes()).awaitUp();
    run.announce("gateway", URI.create("http://localhost:" + gateway.port()));
  }

  /** The database of the service in this folder, if it has one. */
  public static Optional<String> databaseOf(String folder) {
    return Deployable.SERVICES.stream()
        .filter(service -> service.folder().equals(folder))
        .findFirst()
        .flatMap(Deployable::ownDatabase);
  }

  /** The databases of all services. */
  public static List<String> databases() {
    return Deployable.SERVICES.stream().flatMap(s -> s.ownDatabase().stream()).toList();
  }

  private List<String> databasesOfServices() {
    return services.stream().flatMap(s -> s.deployable().ownDatabase().stream()).toList();
  }

  private Starting start(Placed placed, Map<String, String> settings) {
    var name = placed.deployable().folder();
    var environment = new HashMap<>(settings);
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(placed.port()));
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(placed.managementPort()));
    environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", foundation.jwks().toString());
    environment.put("MP_JWT_VERIFY_ISSUER", foundation.issuer().toString());
    var program =
        new Program(
            name,
            command(name),
            environment,
            run.installation().log(name),
            Probe.http(placed.management().resolve("/q/health/ready")));
    var step = run.progress().begin("service", name, placed.port());
    return new Starting(
        run.parts().start(program, placed.port(), placed.managementPort()), step::done);
  }

  private List<String> command(String folder) {
    var jar =
        run.installation().root().resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException("Not built: " + jar);
    }
    var command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
    command.addAll(ownOptions());
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  /** For a benchmark or a profiler: they win over ours. */
  private static List<String> ownOptions() {
    var options = System.getenv("ANLAN_SERVICE_OPTIONS");
    return options == null || options.isBlank()
        ? List.of()
        : List.of(options.strip().split("\\s+"));
  }

  private Map<String, String> settingsOf(Placed service) throws IOException {
    var settings = new HashMap<String, String>();
    settings.put("KAFKA_BOOTSTRAP_SERVERS", foundation.kafka());
    settings.put("ANLAN_KAFKA_CREATE_TOPICS", "true"); // nobody else declares them here
    settings.put("ANLAN_ATTACHMENTS_FOLDER", attachments(service).toString());
    settings.put("ANLAN_AUDIT_ANCHOR_DIRECTORY", run.installation().data("anchors").toString());
    settings.put("ANLAN_PROFILE_FOLDER", run.installation().profiles().toString());
    var database = service.deployable().database();
    if ("hazard".equals(database)) {
      settings.put("ANLAN_VAULT_KEY", VaultKey.in(run.installation().vaultKey()).toString());
    }
    if ("registry".equals(database)) {
      settings.put("REGISTRY_PUBLIC_ADDRESS", "http://localhost:" + gateway.port());
    }
    if (database != null) {
      settings.put("QUARKUS_DATASOURCE_JDBC_URL", foundation.postgresUrl() + database);
      settings.put("QUARKUS_DATASOURCE_USERNAME", database + "_app");
      settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of(database + "_app"));
      settings.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
      settings.put("QUARKUS_FLYWAY_PASSWORD", secrets.of(database + "_owner"));
    }
    return settings;
  }

  private Path attachments(Placed service) throws IOException {
    var directory = run.installation().data("attachments").resolve(service.deployable().folder());
    return Files.createDirectories(directory);
  }

  private Map<String, String> routes() {
    var routes = new HashMap<String, String>();
    for (var service : services) {
      var database = service.deployable().ownDatabase().orElseThrow();
      var key = "ANLAN_GATEWAY_ROUTES_" + database.toUpperCase(Locale.ROOT);
      routes.put(key, service.address().toString());
      routes.put(key + "_MANAGEMENT", service.management().toString());
    }
    return routes;
  }

  /** A part on its way up, and what to say when it is. */
  private record Starting(Part part, Runnable onUp) {

    void awaitUp() {
      part.awaitUp();
      onUp.run();
    }
  }
}
