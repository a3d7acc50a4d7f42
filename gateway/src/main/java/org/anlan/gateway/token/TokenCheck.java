package org.anlan.gateway.token;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sent a bearer token, or refuses it. Keys once read serve on while Keycloak is away;
 * a token signed by a key not seen before makes the gateway read them again.
 */
@Singleton
public class TokenCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration TICK = Duration.ofSeconds(1);

  private final GatewayConfig.Token config;
  private final Fetcher fetcher;
  private final Vertx vertx;
  private final Clock clock;

  private volatile @Nullable KeyRing ring;
  private @Nullable Future<?> reading;
  private long lastReading;
  private volatile long lastRead;
  private volatile boolean reachable = true;

  TokenCheck(
      GatewayConfig config, Fetcher fetcher, Vertx vertx, Clock clock, MeterRegistry meters) {
    Gauge.builder("anlan.gateway.keys.age.seconds", this, TokenCheck::secondsSinceRead)
        .description("Since when the realm's keys were not read; NaN if never")
        .register(meters);
    this.clock = clock;
    this.config = config.token();
    this.fetcher = fetcher;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(0, TICK.toMillis(), id -> refreshWhenDue());
  }

  /** Whether any token can be checked. */
  boolean hasKeys() {
    return ring != null;
  }

  /** Whoever sent this token, if it was verified before; costs a digest and a look-up. */
  public @Nullable Caller remembered(String token) {
    var current = ring;
    return current == null ? null : current.remembered(TokenDigest.of(token), clock.millis());
  }

  /** Whoever sent this token; fails with a refusal when it is not to be believed. */
  public Future<Caller> verify(String token) {
    var current = ring;
    if (current != null) {
      try {
        return Future.succeededFuture(current.verify(token, TokenDigest.of(token), clock.millis()));
      } catch (InvalidJwtException e) {
        if (!(e.getCause() instanceof KeyRing.UnknownKey)) {
          Log.debugf("Token refused: %s", e.getMessage());
          return Future.failedFuture(invalid());
        }
      }
    }
    return refresh().transform(read -> Future.succeededFuture()).compose(x -> retry(token));
  }

  private Future<Caller> retry(String token) {
    var current = ring;
    if (current == null) {
      return Future.failedFuture(new Refusal(Problem.KEYS_AWAY).with("Retry-After", "5"));
    }
    try {
      return Future.succeededFuture(current.verify(token, TokenDigest.of(token), clock.millis()));
    } catch (InvalidJwtException e) {
      Log.debugf("Token refused: %s", e.getMessage());
      return Future.failedFuture(invalid());
    }
  }

  private synchronized void refreshWhenDue() {
    if (ring == null || clock.millis() >= lastReading + config.refresh().toMillis()) {
      refresh();
    }
  }

  /** Reads the key set again, unless that is under way or was done a moment ago. */
  private synchronized Future<?> refresh() {
    if (reading != null && !reading.isComplete()) {
      return reading;
    }
    long now = clock.millis();
    if (ring != null && now < lastReading + config.retry().toMillis()) {
      return Future.succeededFuture();
    }
    lastReading = now;
    var read = fetcher.get(config.keys(), Map.of(), PATIENCE).compose(this::adopt);
    read.onSuccess(done -> reachable = true).onFailure(this::complain);
    reading = read;
    return read;
  }

  private Future<Void> adopt(Fetcher.Answer answer) {
    if (!answer.isOk()) {
      return Future.failedFuture("status " + answer.status());
    }
    try {
      var read = KeyRing.of(answer.body().toString(), config);
      if (read.isEmpty()) {
        return Future.failedFuture("no RS256 key among them");
      }
      var current = ring;
      if (current == null || !current.hasSameKeysAs(read)) {
        ring = read;
        Log.info("Keys of the realm adopted");
      }
      lastRead = clock.millis();
      return Future.succeededFuture();
    } catch (JoseException e) {
      return Future.failedFuture(e);
    }
  }

  private double secondsSinceRead() {
    return lastRead == 0 ? Double.NaN : (clock.millis() - lastRead) / 1000.0;
  }

  /** Once when it begins, not every second while it lasts. */
  private void complain(Throwable cause) {
    Log.logf(
        reachable ? Logger.Level.WARN : Logger.Level.DEBUG,
        "Keys of the realm not read: %s",
        cause.getMessage());
    reachable = false;
  }

  private static Refusal invalid() {
    return new Refusal(Problem.UNAUTHENTICATED)
        .with("WWW-Authenticate", "Bearer realm=\"anlan\", error=\"invalid_token\"");
  }
}
