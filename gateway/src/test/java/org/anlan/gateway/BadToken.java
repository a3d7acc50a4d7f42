package org.anlan.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;

/** The ways in which a token can be false, foreign or stale. */
enum BadToken {
  EMPTY(realm -> ""),
  RUBBISH(realm -> "rubbish"),
  DOTS(realm -> ".."),
  FIVE_PARTS(realm -> "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.a.b.c.d"),
  UNSIGNED(
      realm ->
          signed(
              realm,
              jws -> {
                jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
                jws.setAlgorithmHeaderValue("none");
                jws.setKey(null);
              })),
  UNSIGNED_IN_CAPITALS(realm -> withHeader(realm.token("a"), "{\"alg\":\"NONE\"}")),
  SIGNATURE_CUT_OFF(realm -> realm.token("a").replaceAll("[^.]*$", "")),
  SIGNATURE_CHANGED(realm -> realm.token("a").replaceAll("....$", "AAAA")),
  PAYLOAD_CHANGED(realm -> withPayload(realm, "{\"sub\":\"county\"}")),
  HMAC_WITH_THE_PUBLIC_KEY(realm -> hmac(realm, realm.key().getPublicKey().getEncoded())),
  HMAC_WITH_THE_PUBLISHED_KEY(
      realm -> hmac(realm, realm.keySet().getBytes(StandardCharsets.UTF_8))),
  OTHER_ALGORITHM(
      realm ->
          signed(realm, jws -> jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA512))),
  OTHER_PADDING(
      realm ->
          signed(
              realm,
              jws -> jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_PSS_USING_SHA256))),
  OTHER_KEY_SAME_NAME(
      realm -> signed(realm, jws -> jws.setKey(Realm.STRANGER.key().getPrivateKey()))),
  UNKNOWN_KEY(realm -> Realm.STRANGER.token("a")),
  KEY_WITHOUT_NAME(
      realm -> signed(realm, jws -> jws.getHeaders().setStringHeaderValue("kid", null))),
  KEY_FROM_A_FILE(realm -> signed(realm, jws -> jws.setKeyIdHeaderValue("../../../dev/null"))),
  KEY_FROM_A_QUERY(realm -> signed(realm, jws -> jws.setKeyIdHeaderValue("' or '1'='1"))),
  KEY_FROM_AN_ADDRESS(
      realm -> signed(realm, jws -> jws.setHeader("jku", "http://127.0.0.1:1/keys"))),
  CERTIFICATE_FROM_AN_ADDRESS(
      realm -> signed(realm, jws -> jws.setHeader("x5u", "http://127.0.0.1:1/cert"))),
  CERTIFICATE_BROUGHT_ALONG(realm -> signed(realm, jws -> jws.setHeader("x5c", List.of("AAAA")))),
  KEY_BROUGHT_ALONG(
      realm -> {
        var own = Realm.STRANGER.key();
        return signed(
            realm,
            jws -> {
              jws.setKey(own.getPrivateKey());
              jws.setHeader("jwk", own.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            });
      }),
  CRITICAL_EXTENSION(
      realm ->
          signed(
              realm,
              jws -> {
                jws.setHeader("crit", List.of("exp"));
                jws.setHeader("exp", 1);
              })),
  LOGOUT_TOKEN(realm -> signed(realm, jws -> jws.setHeader("typ", "logout+jwt"))),
  ID_TOKEN(realm -> claiming(realm, claims -> claims.setClaim("typ", "ID"))),
  REFRESH_TOKEN(realm -> claiming(realm, claims -> claims.setClaim("typ", "Refresh"))),
  TOKEN_OF_NO_TYPE(realm -> claiming(realm, claims -> claims.unsetClaim("typ"))),
  TYPE_NOT_A_WORD(realm -> claiming(realm, claims -> claims.setClaim("typ", List.of("Bearer")))),
  OTHER_ISSUER(realm -> claiming(realm, claims -> claims.setIssuer("https://evil.test"))),
  ISSUER_ALMOST(realm -> claiming(realm, claims -> claims.setIssuer(Realm.ISSUER + "/"))),
  NO_ISSUER(realm -> claiming(realm, claims -> claims.unsetClaim("iss"))),
  OTHER_AUDIENCE(realm -> claiming(realm, claims -> claims.setAudience("account"))),
  NO_AUDIENCE(realm -> claiming(realm, claims -> claims.unsetClaim("aud"))),
  NOBODY(realm -> claiming(realm, claims -> claims.unsetClaim("sub"))),
  SUBJECT_NOT_A_WORD(realm -> claiming(realm, claims -> claims.setClaim("sub", Map.of()))),
  EXPIRED(realm -> claiming(realm, claims -> claims.setExpirationTimeMinutesInTheFuture(-1))),
  NEVER_EXPIRING(realm -> claiming(realm, claims -> claims.unsetClaim("exp"))),
  EXPIRY_NOT_A_TIME(realm -> claiming(realm, claims -> claims.setClaim("exp", "never"))),
  NOT_YET(
      realm ->
          claiming(
              realm,
              claims ->
                  claims.setNotBefore(NumericDate.fromSeconds(NumericDate.now().getValue() + 60))));

  private final Function<Realm, String> make;

  BadToken(Function<Realm, String> make) {
    this.make = make;
  }

  String of(Realm realm) {
    return make.apply(realm);
  }

  private static String claiming(Realm realm, Consumer<JwtClaims> change) {
    return realm.token("a", change);
  }

  private static String signed(Realm realm, Consumer<JsonWebSignature> change) {
    return realm.sign(realm.claims("a"), change);
  }

  private static String hmac(Realm realm, byte[] secret) {
    return signed(
        realm,
        jws -> {
          jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
          jws.setKey(new HmacKey(secret));
        });
  }

  private static String withHeader(String token, String header) {
    return encode(header) + token.substring(token.indexOf('.'));
  }

  private static String withPayload(Realm realm, String payload) {
    var parts = realm.token("a").split("\\.");
    return parts[0] + "." + encode(payload) + "." + parts[2];
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
