package org.anlan.servicekit.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionGuardTest {

  private static final Map<String, String> SAFE =
      Map.of(
          "quarkus.management.enabled", "true",
          "quarkus.datasource.username", "hazard_app",
          "quarkus.datasource.password", "Jk3nd0Qp7sW2",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", "10.244.0.0/16",
          "mp.jwt.verify.issuer", "https://login.example/realms/anlan",
          "mp.jwt.verify.audiences", "anlan");

  @Test
  void startsWithSafeSettings() {
    assertThat(unsafe(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.datasource.password, anlan-demo",
    "quarkus.datasource.password, hazard_app",
    "quarkus.flyway.password, Postgres",
    "quarkus.mailer.password, changeme",
    "anlan.attachments.s3.secret-key, secret",
    "quarkus.swagger-ui.always-include, true",
    "quarkus.management.enabled, false",
    "mp.jwt.verify.issuer, ''",
    "mp.jwt.verify.audiences, ''",
    "quarkus.http.proxy.trusted-proxies, ''",
    "quarkus.http.cors.enabled, true",
  })
  void refusesWhatIsUnsafe(String setting, String value) {
    assertThat(unsafe(Map.of(setting, value)))
        .singleElement()
        .asString()
        .contains(setting.replace("cors.enabled", "cors.origins"));
  }

  @ParameterizedTest
  @CsvSource({"*, 1", "/.*/, 1", "https://*.example, 1", "https://anlan.example, 0"})
  void takesExactOriginsOnly(String origins, int refusals) {
    assertThat(
            unsafe(
                Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", origins)))
        .hasSize(refusals);
  }

  private static List<String> unsafe(Map<String, String> changed) {
    var settings = new HashMap<>(SAFE);
    settings.putAll(changed);
    return ProductionGuard.unsafe(
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build());
  }
}
