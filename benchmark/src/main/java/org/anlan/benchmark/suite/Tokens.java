package org.anlan.benchmark.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Tokens of the county's office, signed with the realm's own key as Keycloak would sign them. */
public final class Tokens {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Duration LIFE = Duration.ofHours(6);

  private final URI issuer;
  private final String keyId;
  private final PrivateKey key;

  private Tokens(URI issuer, String keyId, PrivateKey key) {
    this.issuer = issuer;
    this.keyId = keyId;
    this.key = key;
  }

  /** Of the running suite. */
  public static Tokens of(RunningSuite suite) throws IOException {
    return of(suite.issuer(), suite.signingKey());
  }

  private static Tokens of(URI issuer, Path file) throws IOException {
    try {
      var rsa = KeyFactory.getInstance("RSA");
      var encoded = Base64.getDecoder().decode(Files.readString(file));
      var key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
      var open =
          rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      var digest = MessageDigest.getInstance("SHA-256").digest(open.getEncoded());
      return new Tokens(issuer, BASE64.encodeToString(digest), key);
    } catch (GeneralSecurityException e) {
      throw new IOException("Cannot read the realm's key", e);
    }
  }

  /** A token that nobody has seen before. */
  public String fresh() {
    long now = Instant.now().getEpochSecond();
    var header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}";
    var claims =
        """
        {"iss":"%s","aud":"anlan","azp":"cli","typ":"Bearer","iat":%d,"exp":%d,"jti":"%s",\
        "sub":"8d5b7c0e-54c2-4b8e-9f3d-1c8a70b1e001","preferred_username":"benchmark","name":"测量",\
        "realm_access":{"roles":["county","statistician"]},"area":["610926"],"organization":"610926-AWB"}"""
            .formatted(issuer, now, now + LIFE.toSeconds(), UUID.randomUUID());
    var signed = encoded(header) + "." + encoded(claims);
    return signed + "." + signature(signed);
  }

  /** So many of them, made by all cores. */
  public List<String> fresh(int count) {
    return IntStream.range(0, count).parallel().mapToObj(i -> fresh()).toList();
  }

  private String signature(String text) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
