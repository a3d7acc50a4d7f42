package org.anlan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anlan.gateway.GatewayConfig;
import org.junit.jupiter.api.Test;

class RouteTableTest {

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("anlan.gateway.token.keys", "http://a/keys"),
          Map.entry("anlan.gateway.token.issuer", "http://a"),
          Map.entry("anlan.gateway.rates.subject.per-second", "1"),
          Map.entry("anlan.gateway.rates.subject.burst", "1"),
          Map.entry("anlan.gateway.rates.address.per-second", "1"),
          Map.entry("anlan.gateway.rates.address.burst", "1"),
          Map.entry("anlan.gateway.without-token", "/public/v1"),
          Map.entry("anlan.gateway.shared", "/api/v1/imports"),
          Map.entry("anlan.gateway.routes.a", "http://a"),
          Map.entry("anlan.gateway.routes.a.paths", "/api/v1/things,/open/v1,/public/v1/things"),
          Map.entry("anlan.gateway.routes.b", "http://b"),
          Map.entry("anlan.gateway.routes.b.paths", "/open/v1/alarms,/api/v1/imports/things"));

  private final RouteTable table = table(Map.of());

  @Test
  void goesByWholeSegments() {
    assertThat(owner("/api/v1/things")).contains("a");
    assertThat(owner("/api/v1/things/1/parts/2")).contains("a");
    assertThat(table.find("/api/v1/thingsX")).isEmpty();
    assertThat(table.find("/api/v1")).isEmpty();
    assertThat(table.find("/api/v1/Things")).isEmpty();
    assertThat(table.find("/")).isEmpty();
    assertThat(table.find("/x/api/v1/things")).isEmpty();
  }

  @Test
  void prefersTheLongestPrefix() {
    assertThat(owner("/open/v1/changes")).contains("a");
    assertThat(owner("/open/v1/alarms")).contains("b");
    assertThat(owner("/open/v1/alarms/1")).contains("b");
    assertThat(owner("/open/v1/alarmsX")).contains("a");
  }

  @Test
  void knowsWhatHasNoOwnerOfItsOwn() {
    assertThat(owner("/api/v1/imports/1")).isEmpty();
    assertThat(table.find("/api/v1/imports/1")).isPresent();
    assertThat(owner("/api/v1/imports/things")).contains("b");
  }

  @Test
  void asksForATokenUnlessTold() {
    assertThat(table.find("/public/v1/things").orElseThrow().needsToken()).isFalse();
    assertThat(table.find("/api/v1/things").orElseThrow().needsToken()).isTrue();
    assertThat(table.find("/api/v1/imports/1").orElseThrow().needsToken()).isTrue();
  }

  @Test
  void letsNobodyClaimAPrefixTwice() {
    assertThatThrownBy(() -> table(Map.of("anlan.gateway.routes.b.paths", "/api/v1/things")))
        .hasMessageContaining("/api/v1/things");
    assertThatThrownBy(() -> table(Map.of("anlan.gateway.routes.b.paths", "/api/v1/")))
        .hasMessageContaining("/api/v1/");
  }

  private Optional<String> owner(String path) {
    return table.find(path).flatMap(Route::service);
  }

  private static RouteTable table(Map<String, String> change) {
    var settings = new HashMap<>(SETTINGS);
    settings.putAll(change);
    return new RouteTable(
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(GatewayConfig.class)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build()
            .getConfigMapping(GatewayConfig.class));
  }
}
