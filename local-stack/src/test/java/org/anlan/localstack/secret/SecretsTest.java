package org.anlan.localstack.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path directory;

  @Test
  void staysTheSameAndDiffersByName() throws IOException {
    var file = directory.resolve("secrets");
    var password = Secrets.in(file).of("owner");

    assertThat(Secrets.in(file).of("owner")).isEqualTo(password).hasSizeGreaterThan(30);
    assertThat(Secrets.in(file).of("app")).isNotEqualTo(password);
  }

  @Test
  void isReadByItsOwnerAlone() throws IOException {
    var file = directory.resolve("secrets");
    Secrets.in(file).of("owner");
    SigningKey.in(directory.resolve("key"));

    for (var name : new String[] {"secrets", "key"}) {
      assertThat(Files.getPosixFilePermissions(directory.resolve(name)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }
}
