package org.anlan.systemtests.observability;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.servicekit.metric.MetricsPage;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.replica.Replica;
import org.anlan.systemtests.replica.Surroundings;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSuite.class)
class ObservabilityIT {

  private static final Set<String> TAKE_FACTS_IN = Set.of("hazard-service", "reporting-service");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"enterprise-registry", "hazard-service", "reporting-service"})
  void eachServiceShowsAllThatIsDocumented(String service) {
    given().get(RunningSuite.service(service) + "/api/v1/nothing").then().statusCode(404);

    var families = MetricsPage.families(metricsOf(service));

    var documented = MetricsPage.section("Every service");
    documented.removeIf(name -> name.startsWith("inbox_") && !TAKE_FACTS_IN.contains(service));
    assertThat(families)
        .containsAll(documented)
        .containsAll(MetricsPage.section("Libraries: services"))
        .containsAll(MetricsPage.section("Libraries: everywhere"));
  }

  @Test
  void theGatewayShowsAllThatIsDocumented() {
    given().get("/").then().statusCode(200);

    assertThat(MetricsPage.families(metricsOf("gateway")))
        .containsAll(MetricsPage.section("Gateway"))
        .containsAll(MetricsPage.section("Libraries: everywhere"));
  }

  /** Both are off by default; one variable each switches them on. */
  @Test
  void oneTraceLeadsThroughGatewayAndServiceAndTheirLogsAreJson() throws Exception {
    try (var collector = new TraceCollector()) {
      var observed =
          Map.of(
              "ANLAN_LOG_JSON", "true",
              "QUARKUS_OTEL_SDK_DISABLED", "false",
              "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
              "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString());
      try (var hazard = start("hazard-service", Surroundings.hazard(), observed);
          var gateway = start("gateway", Surroundings.gateway(hazard.address()), observed)) {
        hazard.awaitReady();
        gateway.awaitReady();
        var trace = UUID.randomUUID().toString().replace("-", "");

        given()
            .auth()
            .oauth2(Tokens.county())
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .get(gateway.address() + "/api/v1/hazards?limit=1")
            .then()
            .statusCode(200);

        await().until(() -> collector.hasTrace("gateway", trace));
        await().until(() -> collector.hasTrace("hazard-service", trace));
        for (var replica : List.of(hazard, gateway)) {
          assertThat(lines(replica)).isNotEmpty().allMatch(line -> line.has("message"));
        }
      }
    }
  }

  private static Replica start(
      String deployable, Map<String, String> settings, Map<String, String> observed) {
    var all = new HashMap<>(settings);
    all.putAll(observed);
    return Replica.start("observed-" + deployable, Surroundings.build(deployable), all);
  }

  /** What the service said; the JVM's own warnings are its own. */
  private static List<JsonNode> lines(Replica replica) {
    return replica.said().stream()
        .filter(line -> !line.startsWith("WARNING:"))
        .map(ObservabilityIT::json)
        .toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + line, e);
    }
  }

  private static String metricsOf(String part) {
    int port = RunningSuite.part(part).get("managementPort").asInt();
    return given().get("http://127.0.0.1:" + port + "/q/metrics").then().extract().asString();
  }
}
