package org.anlan.systemtests.replica;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.anlan.localstack.secret.Secrets;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.systemtests.suite.RunningSuite;

/** The settings by which further processes work with the servers and data of the running suite. */
public final class Surroundings {

  private Surroundings() {}

  /** Where a build of this checkout lies. */
  public static Path build(String deployable) {
    return StackConnection.root().resolve(deployable).resolve("target/quarkus-app");
  }

  /** A replica of the suite's hazard service. */
  public static Map<String, String> hazard() throws IOException {
    var stack = StackConnection.current();
    var state = StackConnection.state();
    var settings = new HashMap<>(tokens(stack));
    settings.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafka());
    settings.put("ANLAN_KAFKA_CREATE_TOPICS", "true");
    settings.put(
        "ANLAN_ATTACHMENTS_FOLDER", state.resolve("attachments/hazard-service").toString());
    settings.put("ANLAN_AUDIT_ANCHOR_DIRECTORY", state.resolve("anchors").toString());
    settings.put("ANLAN_PROFILE_FOLDER", StackConnection.root().resolve("profiles").toString());
    settings.put("ANLAN_VAULT_KEY", state.resolve("vault-key").toString());
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgresUrl() + "hazard");
    settings.put("QUARKUS_DATASOURCE_USERNAME", "hazard_app");
    settings.put("QUARKUS_DATASOURCE_PASSWORD", password("hazard_app"));
    settings.put("QUARKUS_FLYWAY_USERNAME", "hazard_owner");
    settings.put("QUARKUS_FLYWAY_PASSWORD", password("hazard_owner"));
    return settings;
  }

  /** A gateway that finds the hazard service somewhere else. */
  public static Map<String, String> gateway(URI hazard) {
    var settings = new HashMap<>(tokens(StackConnection.current()));
    settings.put("ANLAN_GATEWAY_ROUTES_HAZARD", hazard.toString());
    settings.put(
        "ANLAN_GATEWAY_ROUTES_REGISTRY", RunningSuite.service("enterprise-registry").toString());
    settings.put(
        "ANLAN_GATEWAY_ROUTES_REPORTING", RunningSuite.service("reporting-service").toString());
    return settings;
  }

  /** The password that the launcher made for a login. */
  public static String password(String login) throws IOException {
    var file = StackConnection.state().resolve("secrets.properties");
    if (!Files.exists(file)) {
      throw new IllegalStateException("The suite has no passwords in " + file);
    }
    return Secrets.in(file).of(login);
  }

  private static Map<String, String> tokens(StackConnection stack) {
    return Map.of(
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION", stack.jwks(), "MP_JWT_VERIFY_ISSUER", stack.issuer());
  }
}
