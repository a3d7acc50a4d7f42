package org.anlan.gateway;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with settings that let anybody in or anything through. */
@ApplicationScoped
class ProductionGuard {

  private final Config config;

  ProductionGuard(Config config) {
    this.config = config;
  }

  void check(@Observes @Priority(1) StartupEvent started) {
    var unsafe = LaunchMode.current() == LaunchMode.NORMAL ? unsafe(config) : List.<String>of();
    if (!unsafe.isEmpty()) {
      throw new IllegalStateException("Unsafe for production: " + String.join("; ", unsafe));
    }
  }

  /** What is wrong with these settings, a sentence each. */
  static List<String> unsafe(Config config) {
    var found = new ArrayList<String>();
    var origins = config.getOptionalValues("quarkus.http.cors.origins", String.class);
    boolean cors = is(config, "quarkus.http.cors.enabled");
    if (cors && (origins.isEmpty() || origins.get().stream().anyMatch(o -> isWide(o)))) {
      found.add("quarkus.http.cors.origins must list exact origins");
    }
    if (blank(config, "anlan.gateway.token.audience")) {
      found.add("anlan.gateway.token.audience must be given");
    }
    if (blank(config, "anlan.gateway.token.issuer")) {
      found.add("anlan.gateway.token.issuer must be given");
    }
    if (is(config, "quarkus.http.proxy.proxy-address-forwarding")
        && blank(config, "quarkus.http.proxy.trusted-proxies")) {
      found.add("quarkus.http.proxy.trusted-proxies must name who may speak for callers");
    }
    if (!is(config, "quarkus.management.enabled")) {
      found.add("quarkus.management.enabled must keep health and metrics off the public port");
    }
    return found;
  }

  private static boolean isWide(String origin) {
    return origin.contains("*") || origin.startsWith("/");
  }

  private static boolean is(Config config, String name) {
    return config.getOptionalValue(name, Boolean.class).orElse(false);
  }

  private static boolean blank(Config config, String name) {
    return config.getOptionalValue(name, String.class).filter(v -> !v.isBlank()).isEmpty();
  }
}
