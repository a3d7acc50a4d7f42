package org.anlan.localstack.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key under which one installation seals who reported something. A file of its own beside the
 * data, because the database must not hold it; whoever loses it loses the identities.
 */
public final class VaultKey {

  private static final int BYTES = 32;

  private VaultKey() {}

  /** The file, made the first time. */
  public static Path in(Path file) throws IOException {
    if (!Files.exists(file)) {
      var key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      PrivateFile.write(file, Base64.getEncoder().encodeToString(key) + "\n");
    }
    return file;
  }
}
