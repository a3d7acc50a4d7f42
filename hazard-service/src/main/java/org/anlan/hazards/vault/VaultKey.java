package org.anlan.hazards.vault;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the vault, from a file that the database never sees. Each use has a key of its own
 * derived from it, so that none of them helps with another.
 */
@Singleton
@Startup
class VaultKey {

  private static final int BYTES = 32;

  private final byte[] master;

  @Inject
  VaultKey(VaultConfig config) {
    this(config.key().map(VaultKey::read).orElseGet(() -> withoutFile(LaunchMode.current())));
  }

  VaultKey(byte[] master) {
    if (master.length != BYTES) {
      throw new IllegalStateException("The key of the vault is not 32 bytes long");
    }
    this.master = master.clone();
  }

  /** The key for one use. */
  byte[] derived(String use) {
    return mac(master, use.getBytes(StandardCharsets.UTF_8));
  }

  /** By which sealed things say under which key they are; gives nothing of it away. */
  String mark() {
    return HexFormat.of().formatHex(derived("mark"), 0, 4);
  }

  static byte[] mac(byte[] key, byte[] text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is missing", e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("No key of the vault in " + file, e);
    }
  }

  /** What was sealed under a key of the moment is lost with the process: for trying out only. */
  static byte[] withoutFile(LaunchMode mode) {
    if (mode == LaunchMode.NORMAL) {
      throw new IllegalStateException(
          "Unsafe for production: anlan.vault.key must name the file with the key of the vault");
    }
    Log.warn("The vault has a key of the moment: nobody can read it after this process");
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return random;
  }
}
