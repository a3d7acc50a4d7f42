package org.anlan.servicekit.rig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.duty.DutyConnections;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.KafkaSettings;
import org.anlan.servicekit.event.wire.Topics;
import org.flywaydb.core.Flyway;

/**
 * A fresh database with the kit's tables, and the broker. The address of either can be handed to
 * another process.
 */
public record Rig(String url, String app, String owner, String password, String kafka) {

  /** A rig of its own for a test class. */
  public static Rig create() {
    try {
      var servers = Servers.attach();
      var name = "rig_" + UUID.randomUUID().toString().substring(0, 8);
      var rig =
          new Rig(servers.postgres() + name, name + "_app", name + "_owner", name, servers.kafka());
      try (var connection = servers.superuser();
          var statement = connection.createStatement()) {
        statement.execute(roles());
        statement.execute("create role %s login password '%s'".formatted(rig.owner, name));
        statement.execute("create role %s login noinherit password '%s'".formatted(rig.app, name));
        statement.execute("grant scope_system, scope_county to " + rig.app);
        statement.execute("create database %s owner %s".formatted(name, rig.owner));
      }
      Flyway.configure()
          .dataSource(rig.url, rig.owner, rig.password)
          .locations("classpath:db/kit")
          .load()
          .migrate();
      return rig;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rig that another process made and handed over as arguments. */
  public static Rig of(String[] arguments) {
    return new Rig(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]);
  }

  /** What {@link #of} understands. */
  public String[] toArguments() {
    return new String[] {url, app, owner, password, kafka};
  }

  /** A connection as the owner, who may do anything. */
  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, owner, password);
  }

  /** A connection as the service, under the system scope, outside transactions. */
  public Connection asSystem() throws SQLException {
    return connections().open("test");
  }

  /** A connection as the service before it steps into any role. */
  public Connection asApp() throws SQLException {
    return DriverManager.getConnection(url, app, password);
  }

  /** The connections of the kit's own background work. */
  public DutyConnections connections() {
    return new DutyConnections(url, app, password);
  }

  /** Clients that create topics. */
  public KafkaClients clients() {
    return clients(kafka);
  }

  /** Clients of another address. */
  public static KafkaClients clients(String kafka) {
    return new KafkaClients(Map.of("bootstrap.servers", kafka), new TestKafka());
  }

  /** Topics made on demand. */
  public Topics topics() {
    return new Topics(clients(), new TestKafka());
  }

  private static String roles() {
    try (var in = Rig.class.getResourceAsStream("/db/bootstrap/roles.sql")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Settings of the broker for tests. */
  public record TestKafka() implements KafkaSettings {

    @Override
    public boolean createTopics() {
      return true;
    }

    @Override
    public int partitions() {
      return 3;
    }

    @Override
    public short replication() {
      return 1;
    }

    @Override
    public Duration sendTimeout() {
      return Duration.ofSeconds(5);
    }
  }
}
