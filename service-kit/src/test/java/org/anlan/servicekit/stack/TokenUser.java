package org.anlan.servicekit.stack;

import io.smallrye.jwt.build.Jwt;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a token is about; each verb returns the user so changed. */
public final class TokenUser {

  private final Map<String, Object> claims;
  private final @Nullable PrivateKey strange;

  private TokenUser(Map<String, Object> claims, @Nullable PrivateKey strange) {
    this.claims = claims;
    this.strange = strange;
  }

  static TokenUser named(String name, String issuer) {
    var now = Instant.now();
    var user =
        new TokenUser(
            Map.of(
                "iss",
                issuer,
                "aud",
                "anlan",
                "azp",
                "cli",
                "typ",
                "Bearer",
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(Duration.ofHours(1)).getEpochSecond(),
                "jti",
                UUID.randomUUID().toString()),
            null);
    return user.named(name);
  }

  /** Sets user name, display name and subject; the same name is always the same subject. */
  public TokenUser named(String name) {
    return claim("preferred_username", name)
        .claim("name", name)
        .claim(
            "sub",
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString());
  }

  /** The realm roles. */
  public TokenUser roles(String... roles) {
    return claim("realm_access", Map.of("roles", List.of(roles)));
  }

  /** The division codes. */
  public TokenUser area(String... codes) {
    return claim("area", List.of(codes));
  }

  /** The organisation code. */
  public TokenUser organization(String code) {
    return claim("organization", code);
  }

  /** The enterprise. */
  public TokenUser enterprise(UUID id) {
    return claim("enterprise", id.toString());
  }

  /** The grid code. */
  public TokenUser grid(String code) {
    return claim("grid", code);
  }

  /** Ran out a minute ago. */
  public TokenUser expired() {
    var now = Instant.now();
    return claim("iat", now.minusSeconds(360).getEpochSecond())
        .claim("exp", now.minusSeconds(60).getEpochSecond());
  }

  /** Made for another audience. */
  public TokenUser forAudience(String audience) {
    return claim("aud", audience);
  }

  /** Issued by another realm. */
  public TokenUser issuedBy(String issuer) {
    return claim("iss", issuer);
  }

  /** Of another type than an access token, say {@code ID} or {@code Refresh}. */
  public TokenUser ofType(String type) {
    return claim("typ", type);
  }

  /** Signed by a key the realm does not know, under the realm's key id. */
  public TokenUser signedByStranger() {
    return new TokenUser(claims, RealmKey.strange());
  }

  /** Any other claim. */
  public TokenUser claim(String name, Object value) {
    var more = new HashMap<>(claims);
    more.put(name, value);
    return new TokenUser(more, strange);
  }

  String token(RealmKey key) {
    return Jwt.claims(claims).jws().keyId(key.id()).sign(strange == null ? key.key() : strange);
  }
}
