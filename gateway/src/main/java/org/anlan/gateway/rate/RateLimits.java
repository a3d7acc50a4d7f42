package org.anlan.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.GatewayConfig.Rate;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/**
 * Counts requests per subject, and per address where there is no subject. A county's offices share
 * one address, so a valid token is never held against it.
 */
@Singleton
public class RateLimits {

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final Counters subjects;
  private final Counters addresses;

  RateLimits(GatewayConfig config) {
    subjects = new Counters(config.rates().subject(), config.rates().counted());
    addresses = new Counters(config.rates().address(), config.rates().counted());
  }

  /** Counts a request of a known caller. */
  public void countSubject(String subject) {
    subjects.take(subject, 1);
  }

  /** Counts a request without a valid token. */
  public void countAddress(String address) {
    addresses.take(Networks.of(address), 1);
  }

  /** Refuses an address that has used up its share, without counting this request. */
  public void requireShareLeft(String address) {
    addresses.take(Networks.of(address), 0);
  }

  private record Counters(Rate rate, Cache<String, Bucket> buckets) {

    Counters(Rate rate, int counted) {
      this(
          rate,
          Caffeine.newBuilder().maximumSize(counted).expireAfterAccess(FORGOTTEN_AFTER).build());
    }

    void take(String caller, int tokens) {
      var bucket = buckets.get(caller, c -> newBucket());
      boolean granted = tokens == 0 ? bucket.getAvailableTokens() > 0 : bucket.tryConsume(tokens);
      if (!granted) {
        var nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        long seconds = Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
        throw new Refusal(Problem.TOO_MANY_REQUESTS).with("Retry-After", Long.toString(seconds));
      }
    }

    private Bucket newBucket() {
      return Bucket.builder()
          .addLimit(
              limit ->
                  limit
                      .capacity(rate.burst())
                      .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
          .build();
    }
  }
}
