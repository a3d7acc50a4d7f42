package org.anlan.images.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the charts take is what is made. */
class DeployableTest {

  private static final Path CHART = Path.of("../k8s/charts/anlan");
  private static final Pattern DIGEST =
      Pattern.compile("^([a-z-]+):\\n  image:\\n    digest: ", Pattern.MULTILINE);

  @Test
  void theChartsWantADigestOfEachAndOfNothingElse() throws IOException {
    var wanted = DIGEST.matcher(Files.readString(CHART.resolve("ci/digests.yaml")));

    assertThat(wanted.results().map(found -> found.group(1)))
        .containsExactlyElementsOf(Deployable.ALL.stream().map(Deployable::block).toList());
  }

  @Test
  void theCheckRunsTheCommandThatIsPacked() throws IOException {
    var command =
        Deployable.ALL.stream()
            .filter(deployable -> !deployable.serves())
            .findFirst()
            .orElseThrow();

    assertThat(Files.readString(CHART.resolve("values.yaml")))
        .containsPattern(
            "(?m)^%s:\\n(?:  .*\\n)*?    name: %s$".formatted(command.block(), command.name()));
  }
}
