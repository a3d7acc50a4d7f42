package org.anlan.verification.setting;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.verification.invariant.NotTold;
import org.jspecify.annotations.Nullable;

/**
 * Where to look and as whom, from the environment, on one machine and in a cluster alike.
 *
 * @param environment variables by their names
 */
public record Settings(Map<String, String> environment) {

  /** The services that have a database, by its name. */
  public static final List<String> SERVICES = List.of("registry", "hazard", "reporting");

  /** The database in which Keycloak keeps its realms. */
  public static final String KEYCLOAK = "keycloak";

  private static final String PREFIX = "ANLAN_VERIFY_";
  private static final String RESTORE = "ANLAN_RESTORE_";
  private static final String KAFKA = "KAFKA_";

  /**
   * The address of a database: its own, or that of the server with the database's name behind it.
   */
  public String jdbcUrl(String database) throws NotTold {
    var own = PREFIX + upper(database) + "_JDBC_URL";
    if (environment.containsKey(own)) {
      return environment.get(own);
    }
    var server = environment.get(PREFIX + "POSTGRES");
    if (server == null) {
      throw new NotTold(own);
    }
    return server + (server.endsWith("/") ? "" : "/") + database;
  }

  /** The login, which may read everything and write nothing. */
  public String username() {
    return environment.getOrDefault(PREFIX + "USERNAME", "anlan_verify");
  }

  /** Its password. */
  public @Nullable String password() {
    return environment.get(PREFIX + "PASSWORD");
  }

  /** The owner of a service's database, for what follows a restore. */
  public String owner(String service) {
    return environment.getOrDefault(RESTORE + upper(service) + "_USERNAME", service + "_owner");
  }

  /** Its password. */
  public String ownerPassword(String service) throws NotTold {
    return told(RESTORE + upper(service) + "_PASSWORD");
  }

  /**
   * Settings of a Kafka client: {@code KAFKA_BOOTSTRAP_SERVERS} is bootstrap.servers, and so on.
   */
  public Map<String, Object> kafka() throws NotTold {
    var settings = new HashMap<String, Object>();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(KAFKA)) {
            var key = name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
            settings.put(key, value);
          }
        });
    if (!settings.containsKey("bootstrap.servers")) {
      throw new NotTold("KAFKA_BOOTSTRAP_SERVERS");
    }
    return settings;
  }

  /** How many partitions each topic has. */
  public int partitions() {
    return Integer.parseInt(environment.getOrDefault("ANLAN_KAFKA_PARTITIONS", "4"));
  }

  /** The management port of a service. */
  public URI management(String service) throws NotTold {
    return URI.create(told(PREFIX + upper(service) + "_MANAGEMENT"));
  }

  /** Where a service keeps what is attached to its records. */
  public Path attachments(String service) throws NotTold {
    return Path.of(told(PREFIX + upper(service) + "_ATTACHMENTS"));
  }

  /** The issuer of the tokens. */
  public URI issuer() throws NotTold {
    return URI.create(told("MP_JWT_VERIFY_ISSUER"));
  }

  /** Whether users everybody knows the password of may be there. */
  public boolean isDemo() {
    return Boolean.parseBoolean(environment.getOrDefault(PREFIX + "DEMO", "false"));
  }

  /** How long outboxes keep what they have published: {@code ANLAN_RELAY_RETENTION} of services. */
  public Duration outboxRetention() {
    var days = environment.getOrDefault(PREFIX + "OUTBOX_DAYS", "14");
    return Duration.ofDays(Long.parseLong(days));
  }

  /** How long what is on its way may be on its way. */
  public Duration patience() {
    return Duration.parse(environment.getOrDefault(PREFIX + "PATIENCE", "PT30S"));
  }

  /** What the setting says. */
  public String told(String name) throws NotTold {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new NotTold(name);
    }
    return value;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
