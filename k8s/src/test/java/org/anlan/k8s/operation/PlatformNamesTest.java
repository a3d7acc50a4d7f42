package org.anlan.k8s.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;

/**
 * What the profile <i>operators</i> refers to is what the platform makes, or the README asks for.
 */
class PlatformNamesTest {

  /** Secrets that a person makes; k8s/README.md says how. */
  private static final List<String> BY_HAND =
      List.of(
          "registry-app",
          "registry-owner",
          "hazard-app",
          "hazard-owner",
          "reporting-app",
          "reporting-owner",
          "hazard-vault",
          "enterprise-registry-object-store",
          "hazard-service-object-store",
          "reporting-service-object-store",
          "keycloak-db",
          "keycloak-tls",
          "backup-store",
          "anlan-verify");

  /** Secrets that the operators make of the platform's resources. */
  private static final List<String> BY_OPERATORS =
      List.of(
          "anlan-db-ca",
          "anlan-kafka-cluster-ca-cert",
          "enterprise-registry",
          "hazard-service",
          "reporting-service",
          "check");

  private final List<Manifest> suite = Charts.asTheyAre().render(Profile.OPERATORS);
  private final List<Manifest> platform = Charts.asTheyAre().render(Profile.PLATFORM);

  @Test
  void noSecretIsMissing() {
    var asked = new TreeSet<String>();
    Stream.concat(suite.stream(), platform.stream()).forEach(m -> asked.addAll(secretsOf(m)));

    var offered = new TreeSet<>(BY_HAND);
    offered.addAll(BY_OPERATORS);
    assertThat(asked).isEqualTo(offered);
  }

  @Test
  void eachKafkaUserIsADeployableOrATool() {
    var services =
        suite.stream()
            .filter(m -> m.kind().equals("Deployment") && !m.name().equals("gateway"))
            .map(Manifest::name);

    assertThat(platform.stream().filter(m -> m.kind().equals("KafkaUser")).map(Manifest::name))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(services, Stream.of("check", "restore")).toList());
  }

  @Test
  void serversAreCalledAsTheOperatorsCallThem() {
    var settings =
        suite.stream()
            .filter(m -> m.title().equals("ConfigMap/hazard-service"))
            .findFirst()
            .orElseThrow()
            .json()
            .path("data");

    assertThat(settings.path("QUARKUS_DATASOURCE_JDBC_URL").asText())
        .contains("//" + name("Cluster") + "-rw:5432/");
    assertThat(settings.path("KAFKA_BOOTSTRAP_SERVERS").asText())
        .isEqualTo(name("Kafka") + "-kafka-bootstrap:9093");
    assertThat(settings.path("MP_JWT_VERIFY_PUBLICKEY_LOCATION").asText())
        .startsWith("https://" + name("Keycloak") + "-service:8443/realms/anlan/");
    assertThat(settings.path("MP_JWT_VERIFY_ISSUER").asText())
        .isEqualTo(first("Keycloak").at("/spec/hostname/hostname").asText() + "/realms/anlan");
  }

  @Test
  void eachDatabaseHasItsRoles() {
    var roles = first("Cluster").at("/spec/managed/roles").findValuesAsText("name");

    for (var database : platform.stream().filter(m -> m.kind().equals("Database")).toList()) {
      assertThat(roles).contains(database.name() + "_owner", database.name() + "_app");
    }
    assertThat(first("Cluster").at("/spec/bootstrap/initdb/postInitSQLRefs").isEmpty()).isFalse();
  }

  private String name(String kind) {
    return first(kind).at("/metadata/name").asText();
  }

  private JsonNode first(String kind) {
    return platform.stream().filter(m -> m.kind().equals(kind)).findFirst().orElseThrow().json();
  }

  private static List<String> secretsOf(Manifest manifest) {
    var found = new TreeSet<String>();
    for (var key :
        List.of(
            "secretKeyRef",
            "secretRef",
            "usernameSecret",
            "passwordSecret",
            "accessKeyId",
            "secretAccessKey")) {
      manifest.json().findValues(key).forEach(ref -> found.add(ref.path("name").asText()));
    }
    manifest.json().findValues("secretName").forEach(name -> found.add(name.asText()));
    manifest.json().findValues("tlsSecret").forEach(name -> found.add(name.asText()));
    manifest.json().findValues("secret").forEach(ref -> found.add(ref.path("name").asText()));
    found.remove("");
    return List.copyOf(found);
  }
}
