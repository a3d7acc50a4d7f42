package org.anlan.servicekit.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The realm's private key under the id by which Keycloak publishes its public half. */
record RealmKey(String id, PrivateKey key) {

  private static final Map<Path, RealmKey> KNOWN = new ConcurrentHashMap<>();

  static RealmKey in(Path file) {
    return KNOWN.computeIfAbsent(file, RealmKey::read);
  }

  static PrivateKey strange() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair().getPrivate();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RealmKey read(Path file) {
    try {
      var rsa = KeyFactory.getInstance("RSA");
      var encoded = Base64.getDecoder().decode(Files.readString(file));
      var key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
      var open =
          rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      var digest = MessageDigest.getInstance("SHA-256").digest(open.getEncoded());
      return new RealmKey(Base64.getUrlEncoder().withoutPadding().encodeToString(digest), key);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Cannot read the realm's key " + file, e);
    }
  }
}
