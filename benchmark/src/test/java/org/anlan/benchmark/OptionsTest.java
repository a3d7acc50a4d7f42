package org.anlan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void measuresUpToAMillionUnlessTold() {
    assertThat(Options.of().sizes()).containsExactly(10_000L, 100_000L, 1_000_000L);
    assertThat(Options.of().largest()).isEqualTo(1_000_000);
  }

  @Test
  void takesWhatIsSaidWhereverItStands() {
    var options =
        Options.of("--seconds", "7", "--sizes", "30,10,10", "--json", "a.json", "--quick");
    assertThat(options.sizes()).containsExactly(10L, 30L);
    assertThat(options.seconds()).isEqualTo(7);
    assertThat(options.rounds()).isEqualTo(Options.of("--quick").rounds());
    assertThat(options.json()).isEqualTo(Path.of("a.json"));
  }

  @Test
  void measuresEverythingUnlessToldWhat() {
    assertThat(Options.of().wants("pages")).isTrue();
    assertThat(Options.of("--only", "reads,imports").wants("imports")).isTrue();
    assertThat(Options.of("--only", "reads,imports").wants("pages")).isFalse();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Options.of("--fast")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Options.of("--json")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Options.of("--only", "writes"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Options.of("--sizes", "many"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
