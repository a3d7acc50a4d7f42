package org.anlan.images.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {

  private static final Deployable COMMAND = new Deployable("check", "Checks", null, false, "check");
  private static final Deployable SERVICE = Deployable.service("door", "Opens", null);

  @TempDir Path root;

  @Test
  void aCommandIsItsJarAndTheLibrariesBesideIt() throws IOException {
    var library = file("somewhere/library-2.jar");
    Files.writeString(file("check/target/check.classpath"), library + "\n");
    file("check/target/check-1.jar");

    var application = Application.of(root, COMMAND);

    assertThat(application.start()).containsExactly("-jar", "/app/check.jar");
    assertThat(application.files(false)).containsOnlyKeys("/app/check.jar");
    assertThat(application.files(true)).containsOnlyKeys("/app/lib/library-2.jar");
  }

  @Test
  void aServiceKeepsItsFoldersAndWhatIsOursIsNoLibrary() throws IOException {
    file("door/target/quarkus-app/quarkus-run.jar");
    file("door/target/quarkus-app/lib/main/org.anlan.service-kit-1.jar");
    file("door/target/quarkus-app/lib/main/io.vertx.vertx-core-4.jar");

    var application = Application.of(root, SERVICE);

    assertThat(application.files(true)).containsOnlyKeys("/app/lib/main/io.vertx.vertx-core-4.jar");
    assertThat(application.files(false))
        .containsOnlyKeys("/app/lib/main/org.anlan.service-kit-1.jar", "/app/quarkus-run.jar");
  }

  @Test
  void whatIsNotBuiltIsNamed() {
    assertThatThrownBy(() -> Application.of(root, SERVICE)).hasMessageContaining("Not built: ");
  }

  private Path file(String name) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }
}
