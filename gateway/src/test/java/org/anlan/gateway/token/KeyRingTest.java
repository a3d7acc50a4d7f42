package org.anlan.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.anlan.gateway.GatewayConfig;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a token holds, by the clock it is given. */
class KeyRingTest {

  private static final Instant NOON = Instant.parse("2031-05-01T04:00:00Z");

  private static RsaJsonWebKey key;
  private static String token;

  private KeyRing ring;

  @BeforeAll
  static void sign() throws JoseException {
    key = RsaJwkGenerator.generateJwk(2048);
    key.setKeyId("k");
    var claims = new JwtClaims();
    claims.setIssuer("https://realm");
    claims.setAudience("anlan");
    claims.setSubject("somebody");
    claims.setStringClaim("typ", "Bearer");
    claims.setExpirationTime(NumericDate.fromMilliseconds(NOON.toEpochMilli()));
    var jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setKey(key.getPrivateKey());
    jws.setKeyIdHeaderValue("k");
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token = jws.getCompactSerialization();
  }

  @BeforeEach
  void read() throws JoseException {
    ring = KeyRing.of(new JsonWebKeySet(key).toJson(), new Settings());
  }

  @Test
  void holdsUntilItsTimeAndTheSkewAreOver() throws InvalidJwtException {
    assertThat(verify(NOON.minusSeconds(3600)).subject()).isEqualTo("somebody");
    assertThat(verify(NOON.plusSeconds(4)).subject()).isEqualTo("somebody");
    assertThatThrownBy(() -> verify(NOON.plusSeconds(6))).isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void isForgottenWhenItsTimeIsOver() throws InvalidJwtException {
    verify(NOON.minusSeconds(60));

    assertThat(ring.remembered(TokenDigest.of(token), NOON.toEpochMilli())).isNotNull();
    assertThat(ring.remembered(TokenDigest.of(token), NOON.plusSeconds(6).toEpochMilli())).isNull();
  }

  private Caller verify(Instant at) throws InvalidJwtException {
    return ring.verify(token, TokenDigest.of(token), at.toEpochMilli());
  }

  private record Settings(
      URI keys,
      String issuer,
      String audience,
      Optional<Set<String>> clients,
      Duration skew,
      Duration refresh,
      Duration retry,
      int remembered)
      implements GatewayConfig.Token {

    Settings() {
      this(
          URI.create("https://realm/keys"),
          "https://realm",
          "anlan",
          Optional.empty(),
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofSeconds(10),
          10);
    }
  }
}
