package org.anlan.servicekit.audit.seal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jboss.logging.Logger;

/**
 * The installation's Ed25519 key for anchors. Made at first use; the public half lies beside it for
 * whoever verifies, and belongs into other hands than the database.
 */
public final class AnchorKey {

  static final String PRIVATE = "anchor-key.pkcs8";

  /** The public half's file name. */
  public static final String PUBLIC = "anchor-key.pub";

  private static final Logger LOG = Logger.getLogger(AnchorKey.class);
  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey key;

  private AnchorKey(PrivateKey key) {
    this.key = key;
  }

  /** The key in that directory; a new one if there is none. */
  static AnchorKey in(Path directory) throws IOException {
    var file = directory.resolve(PRIVATE);
    if (Files.notExists(file)) {
      create(directory);
    }
    try {
      var encoded = Base64.getDecoder().decode(Files.readString(file).strip());
      return new AnchorKey(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("Not an Ed25519 key: " + file, e);
    }
  }

  byte[] sign(byte[] text) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot sign an anchor", e);
    }
  }

  private static void create(Path directory) throws IOException {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var draft = Files.createTempFile(directory, PRIVATE, ".draft", ownerOnly);
      Files.writeString(draft, encode(pair.getPrivate().getEncoded()));
      try {
        // a link appears whole or not at all, and never replaces what another service made
        Files.createLink(directory.resolve(PRIVATE), draft);
        Files.writeString(directory.resolve(PUBLIC), encode(pair.getPublic().getEncoded()));
      } catch (FileAlreadyExistsException e) {
        LOG.debugf("Another service made the key %s", e.getFile());
      } finally {
        Files.delete(draft);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("Cannot make an Ed25519 key", e);
    }
  }

  private static String encode(byte[] key) {
    return Base64.getEncoder().encodeToString(key) + "\n";
  }

  /** The public half. */
  public static final class Verifying {

    private final PublicKey key;

    private Verifying(PublicKey key) {
      this.key = key;
    }

    /** Reads the public half from its file. */
    public static Verifying from(Path file) throws IOException {
      try {
        var encoded = Base64.getDecoder().decode(Files.readString(file).strip());
        return new Verifying(
            KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        throw new IOException("Not an Ed25519 key: " + file, e);
      }
    }

    boolean verifies(byte[] text, String signature) {
      try {
        var verifier = Signature.getInstance(ALGORITHM);
        verifier.initVerify(key);
        verifier.update(text);
        return verifier.verify(Base64.getDecoder().decode(signature));
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        return false;
      }
    }
  }
}
