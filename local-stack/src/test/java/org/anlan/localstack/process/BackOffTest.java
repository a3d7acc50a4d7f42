package org.anlan.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private final BackOff backOff = new BackOff();

  @Test
  void doublesUpToTenSecondsWhileItKeepsCrashing() {
    assertThat(Stream.generate(() -> backOff.next(false).toMillis()).limit(8))
        .containsExactly(200L, 400L, 800L, 1600L, 3200L, 6400L, 10_000L, 10_000L);
  }

  @Test
  void isShortAgainAfterAGoodStart() {
    backOff.next(false);
    backOff.next(false);

    assertThat(backOff.next(true).toMillis()).isEqualTo(200);
  }
}
