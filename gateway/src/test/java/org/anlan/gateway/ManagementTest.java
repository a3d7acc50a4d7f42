package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.metric.MetricsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ManagementTest {

  @TestHTTPResource(management = true)
  URI management;

  @ParameterizedTest
  @ValueSource(
      strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/", "/q/dev-ui", "/favicon.ico"})
  void showsNothingOfItselfOnThePublicPort(String path) {
    given().get(path).then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void isReadyOnceItHasKeys() {
    given().get(management.resolve("/q/health/ready")).then().body("status", equalTo("UP"));
  }

  @Test
  void countsByServiceAndNeverByPath() {
    given().get("/public/v1/reports/R-4711").then().statusCode(200);

    given()
        .get(management.resolve("/q/metrics"))
        .then()
        .body(
            containsString(
                "anlan_gateway_requests_seconds_count{service=\"hazard\",status=\"2xx\"}"))
        .body(not(containsString("R-4711")));
  }

  @Test
  void countsWhatItRefusesByCode() {
    given().get("/api/v1/hazards").then().statusCode(401);

    given()
        .get(management.resolve("/q/metrics"))
        .then()
        .body(
            matchesPattern(
                "(?s).*anlan_gateway_refusals_total[{]problem=\"unauthenticated\"[}] [1-9].*"))
        .body(containsString("anlan_gateway_refusals_total{problem=\"service-timeout\"}"));
  }

  @Test
  void allThatItCountsIsDocumentedAndNothingElse() {
    given().get("/public/v1/reports/R-4711").then().statusCode(200);

    var exposed = given().get(management.resolve("/q/metrics")).asString();

    assertThat(MetricsPage.ownFamilies(exposed)).isEqualTo(MetricsPage.section("Gateway"));
    assertThat(MetricsPage.families(exposed))
        .containsAll(MetricsPage.section("Libraries: everywhere"));
  }

  @Test
  void isContentWithSafeSettings() {
    assertThat(unsafe(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "/.*/", "https://a.test,*", ""})
  void refusesToLetAnySiteIn(String origins) {
    var settings =
        Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", origins);

    assertThat(unsafe(settings))
        .containsExactly("quarkus.http.cors.origins must list exact origins");
  }

  @ParameterizedTest
  @ValueSource(strings = {"anlan.gateway.token.audience", "anlan.gateway.token.issuer"})
  void refusesToTakeAnybodysToken(String setting) {
    assertThat(unsafe(Map.of(setting, ""))).containsExactly(setting + " must be given");
  }

  @Test
  void refusesToBelieveAnyForwarder() {
    assertThat(unsafe(Map.of("quarkus.http.proxy.proxy-address-forwarding", "true"))).hasSize(1);
    assertThat(
            unsafe(
                Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "10.0.0.0/8")))
        .isEmpty();
  }

  private static List<String> unsafe(Map<String, String> change) {
    var settings =
        new HashMap<>(
            Map.of(
                "anlan.gateway.token.audience", "anlan",
                "anlan.gateway.token.issuer", "https://a.test",
                "quarkus.management.enabled", "true"));
    settings.putAll(change);
    return ProductionGuard.unsafe(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build());
  }
}
