package org.anlan.localstack.suite;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
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

  /** Reads what the launcher of another run wrote down. */
  public static Foundation of(Installation other) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(Files.readString(other.connection())));
    return new Foundation(
        properties.getProperty("postgres.url"),
        properties.getProperty("postgres.password"),
        properties.getProperty("kafka"),
        URI.create(properties.getProperty("issuer")),
        URI.create(properties.getProperty("jwks")),
        Path.of(properties.getProperty("signing.key")));
  }

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
