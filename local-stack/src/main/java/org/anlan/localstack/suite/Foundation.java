package org.anlan.localstack.suite;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.secret.PrivateFile;

/** How to reach the servers that all deployables stand on. */
public record Foundation(
    String postgresUrl,
    String postgresPassword,
    String kafka,
    URI issuer,
    URI jwks,
    Path signingKey) {

  /** Writes it down for tests that attach; only its owner may read the password. */
  public void writeTo(Installation own) throws IOException {
    var properties = new Properties();
    properties.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
    properties.setProperty("postgres.url", postgresUrl);
    properties.setProperty("postgres.password", postgresPassword);
    properties.setProperty("kafka", kafka);
    properties.setProperty("issuer", issuer.toString());
    properties.setProperty("jwks", jwks.toString());
    properties.setProperty("signing.key", signingKey.toString());
    var text = new StringWriter();
    properties.store(text, null);
    PrivateFile.write(own.connection(), text.toString());
  }
}
