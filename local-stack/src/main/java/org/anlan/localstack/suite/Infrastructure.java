package org.anlan.localstack.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import org.anlan.localstack.backup.Server;
import org.anlan.localstack.kafka.Kafka;
import org.anlan.localstack.keycloak.Keycloak;
import org.anlan.localstack.keycloak.KeycloakAdmin;
import org.anlan.localstack.keycloak.Realm;
import org.anlan.localstack.postgres.Databases;
import org.anlan.localstack.postgres.Postgres;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.secret.Secrets;
import org.anlan.localstack.secret.SigningKey;

/** What the services stand on: PostgreSQL, Kafka and Keycloak with its realm. */
public final class Infrastructure {

  private final Run run;
  private final Installation at;
  private final Secrets secrets;
  private final Seed seed;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;
  private final URI console;

  /**
   * The three at the given places, not yet started. Only durable data survives a loss of power;
   * tests do without.
   */
  public Infrastructure(Run run, Distributions distributions, Places places, boolean durable)
      throws IOException {
    this.run = run;
    this.at = run.installation();
    this.secrets = Secrets.in(at.secrets());
    this.console = places.console();
    Files.createDirectories(at.logs());
    this.seed = distributions.seed();
    this.postgres =
        new Postgres(
            distributions.postgres(),
            at.data("postgres"),
            places.postgres(),
            secrets.of(Postgres.SUPERUSER),
            durable);
    this.kafka =
        new Kafka(
            distributions.kafkaClassPath(),
            at.data("kafka"),
            places.kafka(),
            places.kafkaController());
    this.keycloak =
        new Keycloak(
            distributions.keycloak(),
            at.data("keycloak"),
            places.keycloak(),
            postgres.url(Keycloak.DATABASE),
            secrets.of(Keycloak.DATABASE));
  }

  /** Starts all three, side by side as far as they do not need each other. */
  public Foundation start() throws IOException {
    SideBySide.run(
        this::startKafka,
        () -> {
          startPostgres();
          startKeycloak();
        });
    var foundation = foundation();
    run.announce("issuer", foundation.issuer());
    return foundation;
  }

  /** Starts PostgreSQL alone, with the cluster that is there. */
  public void startDatabase() {
    var program = postgres.program(at.log("postgres"));
    run.parts().start(program, postgres.port(), null).awaitUp();
  }

  /** Starts Kafka alone; returns its address. */
  public String startTopics() throws IOException, InterruptedException {
    startKafka();
    return kafka.bootstrapServers();
  }

  /** PostgreSQL, for its administrator. */
  public Server server() {
    return new Server(postgres.port(), postgres.password());
  }

  /** Keycloak's admin API, logged in; the caller closes it. */
  public KeycloakAdmin administration() throws IOException, InterruptedException {
    var admin = new KeycloakAdmin(URI.create("http://127.0.0.1:" + keycloak.port()));
    var password = secrets.of(Keycloak.ADMIN);
    if (!admin.login(password)) {
      if (!admin.login(seed.adminPassword())) {
        throw new IOException("Keycloak knows neither the seed's nor our administrator password");
      }
      admin.changePassword(password);
    }
    return admin;
  }

  private Foundation foundation() {
    var realm = "/realms/" + Realm.NAME;
    return new Foundation(
        postgres.url(""),
        postgres.password(),
        kafka.bootstrapServers(),
        keycloak.address().resolve(realm),
        URI.create(
            "http://127.0.0.1:" + keycloak.port() + realm + "/protocol/openid-connect/certs"),
        at.signingKey());
  }

  private void startPostgres() throws IOException, InterruptedException, SQLException {
    var step = run.progress().begin("postgres", postgres.port());
    seed.plant(postgres.data(), secrets, at.log("seed"));
    var program = postgres.program(at.log("postgres"));
    run.parts().start(program, postgres.port(), null).awaitUp();
    new Databases(postgres.url(""), postgres.password(), at.bootstrapScripts()).createScopeRoles();
    step.done();
  }

  private void startKafka() throws IOException, InterruptedException {
    var step = run.progress().begin("kafka", kafka.port());
    kafka.prepare(at.log("kafka"));
    run.parts().start(kafka.program(at.log("kafka")), kafka.port(), null).awaitUp();
    step.done();
  }

  private void startKeycloak() throws IOException, InterruptedException {
    var step = run.progress().begin("keycloak", keycloak.port());
    keycloak.prepare();
    var program = keycloak.program(secrets.of(Keycloak.ADMIN), at.log("keycloak"));
    run.parts().start(program, keycloak.port(), null).awaitUp();
    try (var admin = administration()) {
      var realm = Realm.demo().withConsole(console);
      admin.provide(realm.withSigningKey(SigningKey.in(at.signingKey())));
    }
    step.done();
  }
}
