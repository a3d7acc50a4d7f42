package org.anlan.servicekit.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a token when it comes for the first time and believes it for a minute, never beyond its
 * end: a person's requests come in bursts with the same token, and checking an RSA signature costs
 * more than reading a record. A key that the realm withdraws is believed for that minute longer.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class RememberedTokens extends JWTCallerPrincipalFactory {

  private static final Duration BELIEVED = Duration.ofMinutes(1);

  /** Each is some kilobytes, and a service has little memory. */
  private static final int AT_MOST = 2_000;

  private final JWTCallerPrincipalFactory verification;
  private final Clock clock;
  private final Cache<String, JWTCallerPrincipal> verified;

  @Inject
  RememberedTokens(Clock clock) {
    this(new DefaultJWTCallerPrincipalFactory(), clock);
  }

  RememberedTokens(JWTCallerPrincipalFactory verification, Clock clock) {
    this.verification = verification;
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterWrite(BELIEVED)
            .ticker(() -> clock.millis() * 1_000_000)
            .build();
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
    var known = remembered(token);
    if (known != null) {
      return known;
    }
    var caller = verification.parse(token, context);
    verified.put(token, caller);
    return caller;
  }

  private @Nullable JWTCallerPrincipal remembered(String token) {
    var known = verified.getIfPresent(token);
    return known != null && clock.millis() / 1_000 < known.getExpirationTime() ? known : null;
  }
}
