package org.anlan.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.anlan.images.image.Deployable;
import org.anlan.images.runtime.Architecture;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final Path ROOT = Path.of("/checkout");

  @Test
  void withoutWordsAllDeployablesOfThisMachineAreMadeAndTrained() {
    var options = Options.of(ROOT);

    assertThat(options.deployables()).isEqualTo(Deployable.ALL);
    assertThat(options.out()).isEqualTo(Path.of("/checkout/target/images"));
    assertThat(options.architecture()).isNull();
    assertThat(options.trained()).isTrue();
  }

  @Test
  void namesChooseAndOptionsSayHow() {
    var options =
        Options.of(
            ROOT, "--arch", "arm64", "--jre", "/jre", "gateway", "--untrained", "--out", "o");

    assertThat(options.deployables()).extracting(Deployable::name).containsExactly("gateway");
    assertThat(options.architecture()).isEqualTo(Architecture.ARM64);
    assertThat(options.jre()).isEqualTo(Path.of("/jre"));
    assertThat(options.out()).isEqualTo(Path.of("o"));
    assertThat(options.trained()).isFalse();
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    assertThatThrownBy(() -> Options.of(ROOT, "gatway")).hasMessage("gatway");
    assertThatThrownBy(() -> Options.of(ROOT, "--arch", "mips")).hasMessage("mips");
    assertThatThrownBy(() -> Options.of(ROOT, "--jre")).hasMessage("--jre");
  }
}
