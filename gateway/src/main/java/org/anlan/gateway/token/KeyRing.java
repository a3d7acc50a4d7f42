package org.anlan.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.gateway.GatewayConfig;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * One state of the realm's key set and the tokens verified with it. When the keys change, a new
 * ring replaces it, and what the old keys vouched for is forgotten with them.
 */
final class KeyRing {

  private static final List<String> FOREIGN_KEYS = List.of("jku", "jwk", "x5u", "x5c", "crit");

  private final Map<String, Key> keys;
  private final GatewayConfig.Token config;
  private final Cache<TokenDigest, Caller> verified;
  private final long skewMillis;

  private KeyRing(Map<String, Key> keys, GatewayConfig.Token config) {
    this.keys = Map.copyOf(keys);
    this.config = config;
    this.verified = Caffeine.newBuilder().maximumSize(config.remembered()).build();
    this.skewMillis = config.skew().toMillis();
  }

  /** The RSA signing keys of a key set; others (encryption, other algorithms) are left out. */
  static KeyRing of(String keySet, GatewayConfig.Token config) throws JoseException {
    var keys = new HashMap<String, Key>();
    for (var key : new JsonWebKeySet(keySet).getJsonWebKeys()) {
      boolean signs = key.getUse() == null || Use.SIGNATURE.equals(key.getUse());
      boolean rs256 =
          key.getAlgorithm() == null
              || AlgorithmIdentifiers.RSA_USING_SHA256.equals(key.getAlgorithm());
      if (key instanceof RsaJsonWebKey && key.getKeyId() != null && signs && rs256) {
        keys.put(key.getKeyId(), key.getKey());
      }
    }
    return new KeyRing(keys, config);
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  boolean hasSameKeysAs(KeyRing other) {
    return keys.equals(other.keys);
  }

  /** Who sent a token that was verified before and still holds; null for any other. */
  @Nullable Caller remembered(TokenDigest digest, long now) {
    var caller = verified.getIfPresent(digest);
    if (caller != null && now >= caller.expiresAt() + skewMillis) {
      verified.invalidate(digest);
      return null;
    }
    return caller;
  }

  /** Verifies a token and remembers it. */
  Caller verify(String token, TokenDigest digest, long now) throws InvalidJwtException {
    var caller = caller(consumer(now).processToClaims(token));
    verified.put(digest, caller);
    return caller;
  }

  /** The key a signature names; never one the token brings along. */
  private Key keyOf(JsonWebSignature jws, List<JsonWebStructure> nesting)
      throws UnresolvableKeyException {
    for (var header : FOREIGN_KEYS) {
      if (jws.getObjectHeader(header) != null) {
        throw new UnresolvableKeyException("Header not taken: " + header);
      }
    }
    var type = jws.getHeader("typ");
    if (type != null && !type.equals("JWT") && !type.equals("at+jwt")) {
      throw new UnresolvableKeyException("Not an access token: " + type);
    }
    var id = jws.getKeyIdHeaderValue();
    var key = id == null ? null : keys.get(id);
    if (key == null) {
      throw new UnknownKey();
    }
    return key;
  }

  private JwtConsumer consumer(long now) {
    return new JwtConsumerBuilder()
        .setEvaluationTime(NumericDate.fromMilliseconds(now))
        .setVerificationKeyResolver(this::keyOf)
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
        .setExpectedIssuer(true, config.issuer())
        .setExpectedAudience(true, config.audience())
        .setRequireExpirationTime()
        .setRequireSubject()
        .setAllowedClockSkewInSeconds(Math.toIntExact(config.skew().toSeconds()))
        .registerValidator((Validator) context -> purpose(context.getJwtClaims(), config))
        .build();
  }

  /** Keycloak says in the payload what a token is: Bearer, ID, Refresh, Logout … */
  private static @Nullable String purpose(JwtClaims claims, GatewayConfig.Token config) {
    if (!"Bearer".equals(claims.getClaimValue("typ"))) {
      return "not an access token";
    }
    var clients = config.clients();
    boolean known = clients.isEmpty() || clients.get().contains(claims.getClaimValue("azp"));
    return known ? null : "of another client";
  }

  private static Caller caller(JwtClaims claims) throws InvalidJwtException {
    try {
      return new Caller(
          claims.getSubject(),
          String.valueOf(claims.getClaimValue("azp")),
          claims.getExpirationTime().getValueInMillis());
    } catch (MalformedClaimException e) {
      var error = new ErrorCodeValidator.Error(ErrorCodes.MALFORMED_CLAIM, e.getMessage());
      throw new InvalidJwtException("Malformed claim", error, e, null);
    }
  }

  /** Signed by a key that is not on the ring, perhaps not yet. */
  static final class UnknownKey extends UnresolvableKeyException {
    UnknownKey() {
      super("No such key");
    }
  }
}
