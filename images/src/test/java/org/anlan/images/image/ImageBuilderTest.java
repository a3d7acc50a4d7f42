package org.anlan.images.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import org.anlan.images.runtime.Architecture;
import org.anlan.images.runtime.JavaRuntime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageBuilderTest {

  private static final Deployable DOOR = Deployable.service("door", "Opens", null);
  private static final Origin ORIGIN = new Origin("1", "abc", null, Instant.EPOCH);

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource(Architecture.class)
  void anImageIsForTheProcessorOfItsJava(Architecture processor)
      throws IOException, InterruptedException {
    file("door/target/quarkus-app/quarkus-run.jar", "jar");
    file("door/target/bom.json", "{\"components\": []}");
    var java = file("jre/bin/java", "program").getParent().getParent();
    var runtime = new JavaRuntime(java, "25", "anybody", processor);
    var builder = new ImageBuilder(root, root.resolve("work"), ORIGIN, runtime, new TreeMap<>());

    var image = builder.build(DOOR, null, root.resolve("door.tar"));

    try (var archive = Archive.open(image.archive())) {
      assertThat(archive.configuration().path("architecture").asText())
          .isEqualTo(processor.ociName());
      assertThat(archive.configuration().path("os").asText()).isEqualTo("linux");
    }
    assertThat(image.name()).isEqualTo("anlan/door:1");
  }

  private Path file(String name, String text) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
