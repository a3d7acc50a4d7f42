package org.anlan.localstack.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of one installation: random, made when first asked for, the same ever after. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The passwords kept in this file, which need not exist yet. */
  public static Secrets in(Path file) throws IOException {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      secrets.known.load(new StringReader(Files.readString(file)));
    }
    return secrets;
  }

  /** The password of this name. */
  public synchronized String of(String name) throws IOException {
    var password = known.getProperty(name);
    if (password == null) {
      password = random();
      known.setProperty(name, password);
      var text = new StringWriter();
      known.store(text, null);
      PrivateFile.write(file, text.toString());
    }
    return password;
  }

  private static String random() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
