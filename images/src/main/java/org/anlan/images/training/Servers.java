package org.anlan.images.training;

import java.util.HashMap;
import java.util.Map;
import org.anlan.images.image.Deployable;
import org.anlan.images.room.Room;
import org.anlan.localstack.suite.Foundation;

/**
 * How a program in a room reaches the servers, as a deployment would tell it: the owner of a
 * database is told to whom migrates, the login to whom serves, and neither to the other.
 */
public record Servers(Foundation foundation, Passwords passwords) {

  /** The password of a role of the database. */
  @FunctionalInterface
  public interface Passwords {
    String of(String role);
  }

  /** What the migration of the database is told. */
  public Map<String, String> forMigration(Deployable deployable) {
    var owner = deployable.database() + "_owner";
    return Map.of(
        "JDK_JAVA_OPTIONS",
        "-XX:TieredStopAtLevel=1", // over before better code would pay
        "QUARKUS_DATASOURCE_JDBC_URL",
        url(deployable),
        "QUARKUS_FLYWAY_USERNAME",
        owner,
        "QUARKUS_FLYWAY_PASSWORD",
        passwords.of(owner));
  }

  /** What the program itself is told. */
  public Map<String, String> forService(
      Deployable deployable, Room room, int port, int management) {
    var settings = new HashMap<String, String>();
    settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    settings.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    settings.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
    settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", foundation.jwks().toString());
    settings.put("MP_JWT_VERIFY_ISSUER", foundation.issuer().toString());
    if (deployable.database() != null) {
      var login = deployable.database() + "_app";
      settings.put("QUARKUS_DATASOURCE_JDBC_URL", url(deployable));
      settings.put("QUARKUS_DATASOURCE_USERNAME", login);
      settings.put("QUARKUS_DATASOURCE_PASSWORD", passwords.of(login));
      settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
      settings.put("KAFKA_BOOTSTRAP_SERVERS", foundation.kafka());
      settings.put("ANLAN_KAFKA_CREATE_TOPICS", "true");
      settings.put("ANLAN_ATTACHMENTS_FOLDER", room.inside("attachments"));
      settings.put("ANLAN_VAULT_KEY", room.inside("vault-key"));
    }
    return settings;
  }

  private String url(Deployable deployable) {
    return foundation.postgresUrl() + deployable.database();
  }
}
