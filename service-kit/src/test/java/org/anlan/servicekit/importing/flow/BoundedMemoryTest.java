package org.anlan.servicekit.importing.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedMemoryTest {

  @Test
  void fiftyThousandRowsPassThroughAThirdOfTheMemoryThatIsAllowed(@TempDir Path folder)
      throws IOException, InterruptedException {
    var file = folder.resolve("large.xlsx");
    LargeLedger.write(file, 50_000);

    var said = folder.resolve("said.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m", // the goal is 96 for the whole service; the rest is the service's
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LargeLedger.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(said.toFile()))
            .start();

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(said).content(StandardCharsets.UTF_8).startsWith("50000 of ");
  }
}
