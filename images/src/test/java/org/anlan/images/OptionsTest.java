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
  void filesAloneAreSignedAndNoImageIsMade() {
    var options = Options.of(ROOT, "--key", "/run/key", "--sign", "anlan-1.0.0.tgz");

    assertThat(options.deployables()).isEmpty();
    assertThat(options.key()).isEqualTo(Path.of("/run/key"));
    assertThat(options.signed()).containsExactly(Path.of("anlan-1.0.0.tgz"));
    assertThat(Options.of(ROOT, "--sign", "a", "gateway").deployables()).hasSize(1);
  }

  @Test
  void theCommandToldOfAnImageNamesNoFolderOfTheMachine() {
    var options =
        Options.of(ROOT, "--out", "/home/me", "--key", "/run/key", "--untrained", "--source", "s");

    assertThat(options.command(Deployable.named("gateway"), Architecture.ARM64))
        .containsExactly(
            "./anlan", "images", "gateway", "--arch", "arm64", "--untrained", "--source", "s");
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    assertThatThrownBy(() -> Options.of(ROOT, "gatway")).hasMessage("gatway");
    assertThatThrownBy(() -> Options.of(ROOT, "--arch", "mips")).hasMessage("mips");
    assertThatThrownBy(() -> Options.of(ROOT, "--jre")).hasMessage("--jre");
  }
}
