package org.anlan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.util.HashMap;
import java.util.Map;

/** Everything round the gateway in its tests: two services, one that is away, and a realm. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

  static final String KEYS = "/realms/anlan/certs";

  private final Neighbours neighbours = new Neighbours();

  @Override
  public Map<String, String> start() {
    Main.judgeAddressesAlone();
    var settings = new HashMap<String, String>();
    settings.put("anlan.gateway.token.keys", neighbours.keycloak.url() + KEYS);
    settings.put("anlan.gateway.token.issuer", Realm.ISSUER);
    settings.put("anlan.gateway.token.retry", "0s");
    settings.put("anlan.gateway.routes.registry", neighbours.registry.url());
    settings.put("anlan.gateway.routes.registry.management", neighbours.registry.url());
    settings.put("anlan.gateway.routes.hazard", neighbours.hazard.url());
    settings.put("anlan.gateway.routes.hazard.management", neighbours.hazard.url());
    settings.put("anlan.gateway.routes.reporting", "http://127.0.0.1:1");
    settings.put("anlan.gateway.routes.reporting.management", "http://127.0.0.1:1");
    settings.put("anlan.gateway.upstream.answer", "1s");
    settings.put("anlan.gateway.documents.refresh", "0s");
    settings.put("anlan.gateway.rates.address.per-second", "1000");
    settings.put("anlan.gateway.rates.address.burst", "10000");
    settings.put("anlan.gateway.rates.subject.per-second", "1");
    settings.put("anlan.gateway.rates.subject.burst", "50");
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(neighbours, new MatchesType(Neighbours.class));
  }

  @Override
  public void stop() {
    neighbours.close();
  }
}
