package org.anlan.k8s.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the charts refuse: typing errors, and what is unsafe in production. */
class SchemaTest {

  private static final char EXTERNAL = 'E';

  @ParameterizedTest(name = "{0} {1}={2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          E | replicas                                             | 3        | additional properties 'replicas' not allowed
          E | gateway.replica                                      | 3        | additional properties 'replica' not allowed
          E | hazard-service.replicas                              | 0        | minimum: got 0, want 1
          E | hazard-service.resources.limits.memory               | viel     | does not match pattern
          E | hazard-service.image.digest                          | sha256:1 | does not match pattern
          E | hazard-service.gracePeriod                           | 20       | minimum
          E | hazard-service.storage.accessMode                    | Any      | value must be one of
          E | hazard-service.database.credentials                  |          | /database
          E | hasard-service.replicas                              | 3        | hasard-service: no such deployable
          E | global.image.tag                                     | latest   | 'not' failed
          E | global.kafka.bootstrapServers                        | kafka    | does not match pattern
          E | global.postgresql.host                               |          | minLength
          E | global.kafka.protocol                                | PLAINTEXT | value must be one of
          E | global.kafka.createTopics                            | true     | value must be false
          E | global.keycloak.issuer                               | http://login.example/realms/anlan | does not match pattern
          E | global.network.policies                              | false    | value must be true
          E | global.network.trustedProxies[0]                     | 0.0.0.0/0 | 'not' failed
          E | global.peers.postgresql.to[0].ipBlock.cidr           | 0.0.0.0/0 | 'not' failed
          E | global.postgresql.parameters                         | ?sslmode=disable | 'not' failed
          E | global.objectStore.endpoint                          | http://s3.example | does not match pattern
          E | hazard-service.migration.by                          | start    | value must be one of
          E | hazard-service.environment.QUARKUS_DATASOURCE_PASSWORD | geheim | invalid propertyName
          E | hazard-service.environment.QUARKUS_HTTP_CORS_ORIGINS | *        | 'not' failed
          E | hazard-service.environment.QUARKUS_HTTP_CORS_ORIGINS | /.*/     | 'not' failed
          E | hazard-service.environment.QUARKUS_MANAGEMENT_ENABLED | false   | value must be 'true'
          E | gateway.environment.QUARKUS_SWAGGER_UI_ALWAYS_INCLUDE | true    | value must be 'false'
          E | hazard-service.environment.ANLAN_SCOPE_FIRST_WALL    | false    | value must be 'true'
          E | hazard-service.environment.QUARKUS_PROFILE           | dev      | value must be 'prod'
          E | hazard-service.environment.QUARKUS_HTTP_PORT         | 80       | false schema
          E | hazard-service.javaOptions                           | -Djavax.net.ssl.keyStorePassword=x | 'not' failed
          E | alerts.runbooks                                      | page     | does not match pattern
          E | backup.credentials                                   |          | /backup
          E | entrance.host                                        |          | minLength
          E | restore.from                                         | gestern  | does not match pattern
          A | hazard-service.image.digest                          |          | hazard-service.image.digest: every image is pinned here
          A | check.image.digest                                   |          | check.image.digest: every image is pinned here
          A | backup.image                                         | docker.io/library/postgres:18.6 | backup.image: every image is pinned here
          P | postgresql.image                                     | ghcr.io/cloudnative-pg/postgresql:latest | 'not' failed
          P | backup.retention                                     | 0d       | does not match pattern
          P | kafka.replicas                                       | 0        | minimum
          P | keycloak.password                                    | geheim   | additional properties 'password' not allowed
          """)
  void refuses(char profile, String setting, String value, String because) {
    var chosen =
        switch (profile) {
          case EXTERNAL -> Profile.EXTERNAL;
          case 'A' -> Profile.AIRGAP;
          default -> Profile.PLATFORM;
        };

    assertThatThrownBy(() -> Charts.asTheyAre().render(chosen, Map.of(setting, typed(value))))
        .hasMessageContaining(because);
  }

  private static Object typed(String value) {
    return switch (value) {
      case null -> "";
      case "true", "false" -> Boolean.valueOf(value);
      default -> value;
    };
  }
}
