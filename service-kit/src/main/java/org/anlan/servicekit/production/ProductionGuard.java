package org.anlan.servicekit.production;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with settings that let anybody in or anything through. */
@ApplicationScoped
class ProductionGuard {

  /** What everybody tries first, and the password of the demo's users. */
  private static final Set<String> KNOWN =
      Set.of(
          "admin",
          "anlan",
          "anlan-demo",
          "changeit",
          "changeme",
          "password",
          "postgres",
          "secret",
          "test",
          "123456",
          "12345678");

  /** Each password and the name that it must not repeat. */
  private static final List<Login> LOGINS =
      List.of(
          new Login("quarkus.datasource.username", "quarkus.datasource.password"),
          new Login("quarkus.flyway.username", "quarkus.flyway.password"),
          new Login("quarkus.mailer.username", "quarkus.mailer.password"),
          new Login("anlan.attachments.s3.access-key", "anlan.attachments.s3.secret-key"));

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
    for (var login : LOGINS) {
      if (login.isKnown(config)) {
        found.add(login.password + " is one that everybody tries");
      }
    }
    var origins = config.getOptionalValues("quarkus.http.cors.origins", String.class);
    if (is(config, "quarkus.http.cors.enabled")
        && (origins.isEmpty() || origins.get().stream().anyMatch(ProductionGuard::isWide))) {
      found.add("quarkus.http.cors.origins must list exact origins");
    }
    if (is(config, "quarkus.swagger-ui.always-include")) {
      found.add("quarkus.swagger-ui.always-include is for developers");
    }
    if (!is(config, "quarkus.management.enabled")) {
      found.add("quarkus.management.enabled must keep health and metrics off the public port");
    }
    if (blank(config, "mp.jwt.verify.issuer")) {
      found.add("mp.jwt.verify.issuer must be given");
    }
    if (blank(config, "mp.jwt.verify.audiences")) {
      found.add("mp.jwt.verify.audiences must be given");
    }
    if (is(config, "quarkus.http.proxy.proxy-address-forwarding")
        && blank(config, "quarkus.http.proxy.trusted-proxies")) {
      found.add("quarkus.http.proxy.trusted-proxies must name who may speak for callers");
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

  /** Names of two settings that belong together. */
  private record Login(String username, String password) {

    boolean isKnown(Config config) {
      var given = config.getOptionalValue(password, String.class).orElse("");
      return KNOWN.contains(given.toLowerCase(Locale.ROOT))
          || (!given.isEmpty()
              && config.getOptionalValue(username, String.class).filter(given::equals).isPresent());
    }
  }
}
