package org.anlan.servicekit.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {

  @Test
  void watchesWhatItPassedUntilItIsSeen() {
    var frontier = new Frontier(10, List.of(7L));

    frontier.seen(13);
    frontier.seen(11);

    assertThat(frontier.high()).isEqualTo(13);
    assertThat(frontier.gaps()).containsExactlyInAnyOrder(7L, 12L);
  }

  @Test
  void aWildJumpDoesNotFillTheMemory() {
    var frontier = new Frontier(0, List.of());

    frontier.seen(5_000_000_000L);

    assertThat(frontier.gaps()).hasSize(100_000);
  }
}
