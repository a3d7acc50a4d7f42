package org.anlan.localstack;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anlan.localstack.cache.Cache;
import org.anlan.localstack.kafka.Kafka;
import org.anlan.localstack.keycloak.Keycloak;
import org.anlan.localstack.keycloak.KeycloakAdmin;
import org.anlan.localstack.keycloak.KeycloakDistribution;
import org.anlan.localstack.keycloak.Realm;
import org.anlan.localstack.postgres.Databases;
import org.anlan.localstack.postgres.Postgres;
import org.anlan.localstack.postgres.PostgresBinaries;
import org.anlan.localstack.process.Ports;
import org.anlan.localstack.secret.PrivateFile;
import org.anlan.localstack.secret.Secrets;
import org.anlan.localstack.secret.SigningKey;

/** What the services stand on: PostgreSQL, Kafka and Keycloak with its realm. */
final class Infrastructure {

  private final Installation installation;
  private final Secrets secrets;
  private final Seed seed;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;
  private final Databases databases;

  private Infrastructure(
      Installation installation,
      Secrets secrets,
      Seed seed,
      Postgres postgres,
      Kafka kafka,
      Keycloak keycloak) {
    this.installation = installation;
    this.secrets = secrets;
    this.seed = seed;
    this.postgres = postgres;
    this.kafka = kafka;
    this.keycloak = keycloak;
    this.databases = new Databases(postgres, installation.bootstrapScripts());
  }

  /** Unpacks and prepares whatever this user's machine has not seen yet. */
  static Infrastructure prepare(Installation at, InfrastructurePorts ports, boolean durable)
      throws IOException {
    Files.createDirectories(at.log("any").getParent());
    var artifacts = Artifacts.of(at.root());
    var cache = Cache.ofUser();
    var secrets = Secrets.in(at.secrets());
    var binaries = PostgresBinaries.unpacked(artifacts.postgres(), cache);
    var distribution = KeycloakDistribution.prepared(artifacts.keycloak(), cache);
    var postgres =
        new Postgres(
            binaries, at.postgres(), ports.postgres(), secrets.of(Postgres.SUPERUSER), durable);
    return new Infrastructure(
        at,
        secrets,
        Seed.prepared(binaries, distribution, cache),
        postgres,
        new Kafka(artifacts.kafkaClassPath(), at.kafka(), ports.kafka(), ports.kafkaController()),
        new Keycloak(
            distribution,
            at.keycloak(),
            ports.keycloak(),
            postgres.url(Keycloak.DATABASE),
            secrets.of(Keycloak.DATABASE)));
  }

  /** Starts all three, side by side as far as they do not need each other. */
  void start(Parts parts, Progress progress, URI console) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var broker = run(threads, () -> startKafka(parts, progress));
      var identity =
          run(
              threads,
              () -> {
                startPostgres(parts, progress);
                startKeycloak(parts, progress, console);
              });
      CompletableFuture.allOf(broker, identity).join();
    }
  }

  /** Creates a service's database, unless it is there. */
  void createDatabase(String name) throws IOException, SQLException {
    databases.create(name, secrets.of(name + "_owner"), secrets.of(name + "_app"));
  }

  /** Writes down how to reach everything, for tests that attach to it. */
  void describe() throws IOException {
    var properties = new Properties();
    properties.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
    properties.setProperty("postgres.url", postgres.url(""));
    properties.setProperty("postgres.password", postgres.password());
    properties.setProperty("kafka", kafka.bootstrapServers());
    properties.setProperty("issuer", issuer());
    properties.setProperty("jwks", jwks());
    properties.setProperty("signing.key", installation.signingKey().toString());
    var text = new StringWriter();
    properties.store(text, null);
    PrivateFile.write(installation.connection(), text.toString());
  }

  Postgres postgres() {
    return postgres;
  }

  Secrets secrets() {
    return secrets;
  }

  String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  String issuer() {
    return keycloak.address() + "/realms/" + Realm.NAME;
  }

  String jwks() {
    return "http://127.0.0.1:%d/realms/%s/protocol/openid-connect/certs"
        .formatted(keycloak.port(), Realm.NAME);
  }

  private void startPostgres(Parts parts, Progress progress)
      throws IOException, InterruptedException, SQLException {
    var step = progress.begin("postgres", postgres.port());
    seed.plant(installation.postgres(), secrets, installation.log("seed"));
    parts.start(postgres.program(installation.log("postgres")), postgres.port(), null).awaitUp();
    databases.createScopeRoles();
    step.done();
  }

  private void startKafka(Parts parts, Progress progress) throws IOException, InterruptedException {
    var step = progress.begin("kafka", kafka.port());
    kafka.prepare(installation.log("kafka"));
    parts.start(kafka.program(installation.log("kafka")), kafka.port(), null).awaitUp();
    step.done();
  }

  private void startKeycloak(Parts parts, Progress progress, URI console)
      throws IOException, InterruptedException {
    var step = progress.begin("keycloak", keycloak.port());
    keycloak.prepare();
    var program = keycloak.program(secrets.of(Keycloak.ADMIN), installation.log("keycloak"));
    parts.start(program, keycloak.port(), null).awaitUp();
    try (var admin = new KeycloakAdmin(URI.create("http://127.0.0.1:" + keycloak.port()))) {
      logIn(admin);
      provideRealm(admin, console);
    }
    step.done();
  }

  private void logIn(KeycloakAdmin admin) throws IOException, InterruptedException {
    var password = secrets.of(Keycloak.ADMIN);
    if (admin.login(password)) {
      return;
    }
    if (!admin.login(seed.adminPassword())) {
      throw new IOException("Keycloak knows neither the seed's nor our administrator password");
    }
    admin.changePassword(password);
  }

  private void provideRealm(KeycloakAdmin admin, URI console)
      throws IOException, InterruptedException {
    if (admin.get("/admin/realms/" + Realm.NAME).isPresent()) {
      return;
    }
    var key = SigningKey.in(installation.signingKey());
    admin.send(
        "POST", "/admin/realms", Realm.demo().withConsole(console).withSigningKey(key).json());
  }

  private static CompletableFuture<Void> run(ExecutorService threads, Work work) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            work.run();
          } catch (IOException | SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        },
        threads);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException, InterruptedException, SQLException;
  }

  /** The ports of the three, and of Kafka's controller. */
  record InfrastructurePorts(int postgres, int kafka, int kafkaController, int keycloak) {

    static InfrastructurePorts from(Ports ports, int postgres, int kafka, int keycloak) {
      return new InfrastructurePorts(
          ports.atOrAbove(postgres),
          ports.atOrAbove(kafka),
          ports.atOrAbove(kafka + 1),
          ports.atOrAbove(keycloak));
    }
  }
}
