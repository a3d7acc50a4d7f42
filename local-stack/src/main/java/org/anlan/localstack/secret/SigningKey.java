package org.anlan.localstack.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key that signs the realm's tokens, made for one installation. It lies beside the data, so
 * that tests can sign any token, and is never part of the project.
 */
public record SigningKey(String pkcs8) {

  private static final int BITS = 2048;

  /** Reads the key (PKCS #8 in Base64), or makes it the first time. */
  public static SigningKey in(Path file) throws IOException {
    if (!Files.exists(file)) {
      PrivateFile.write(file, generate());
    }
    return new SigningKey(Files.readString(file));
  }

  private static String generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var key = generator.generateKeyPair().getPrivate();
      return Base64.getEncoder().encodeToString(key.getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has RSA
    }
  }
}
