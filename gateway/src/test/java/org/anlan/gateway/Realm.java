package org.anlan.gateway;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer with keys of its own, whose key set the foreign server of the tests publishes. */
public final class Realm {

  static final String ISSUER = "https://keycloak.test/realms/anlan";

  /** An issuer the gateway does not know; keys take long to make. */
  static final Realm STRANGER = new Realm();

  private final List<RsaJsonWebKey> published = new CopyOnWriteArrayList<>();
  private volatile RsaJsonWebKey signing;

  Realm() {
    rotate();
  }

  /** Publishes a new key beside the old ones and signs with it from now on. */
  void rotate() {
    signing = newKey();
    published.add(signing);
  }

  /** Takes back every key but the one in use. */
  void revokeOthers() {
    published.removeIf(key -> !key.getKeyId().equals(signing.getKeyId()));
  }

  RsaJsonWebKey key() {
    return signing;
  }

  String keySet() {
    return new JsonWebKeySet(List.copyOf(published)).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  /** A token of somebody who has not called before. */
  String token() {
    return token(UUID.randomUUID().toString());
  }

  /** A token as Keycloak makes it. */
  String token(String subject) {
    return token(subject, claims -> {});
  }

  String token(String subject, Consumer<JwtClaims> change) {
    var claims = claims(subject);
    change.accept(claims);
    return sign(claims, jws -> {});
  }

  JwtClaims claims(String subject) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience("anlan");
    claims.setSubject(subject);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(10);
    claims.setGeneratedJwtId();
    claims.setClaim("typ", "Bearer");
    claims.setClaim("azp", "cli");
    return claims;
  }

  String sign(JwtClaims claims, Consumer<JsonWebSignature> change) {
    var jws = new JsonWebSignature();
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    jws.setKey(signing.getPrivateKey());
    jws.setKeyIdHeaderValue(signing.getKeyId());
    jws.setHeader("typ", "JWT");
    jws.setPayload(claims.toJson());
    change.accept(jws);
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
