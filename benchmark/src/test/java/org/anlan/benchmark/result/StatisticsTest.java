package org.anlan.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {

  private static final double[] SIZES = {10_000, 100_000, 1_000_000};

  @Test
  void theMedianIsTheMiddleOneInAnyOrder() {
    assertThat(Statistics.median(9, 1, 5)).isEqualTo(5);
    assertThat(Statistics.median(4, 1, 3, 2)).isEqualTo(2.5);
    assertThatThrownBy(Statistics::median).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuantileIsOneOfTheValues() {
    long[] hundred = java.util.stream.LongStream.rangeClosed(1, 100).toArray();
    assertThat(Statistics.quantile(hundred, 0.5)).isEqualTo(50);
    assertThat(Statistics.quantile(hundred, 0.99)).isEqualTo(99);
    assertThat(Statistics.quantile(hundred, 1)).isEqualTo(100);
    assertThat(Statistics.quantile(new long[] {7}, 0)).isEqualTo(7);
  }

  @Test
  void theExponentOfAPowerIsItsExponent() {
    assertThat(exponent(3, 3, 3)).isCloseTo(0, within(1e-12));
    assertThat(exponent(2, 20, 200)).isCloseTo(1, within(1e-12));
    assertThat(exponent(1e8, 1e10, 1e12)).isCloseTo(2, within(1e-12));
    assertThat(exponent(5, 5 * Math.pow(10, 0.1), 5 * Math.pow(10, 0.2)))
        .isCloseTo(0.1, within(1e-12));
  }

  @Test
  void theExponentLiesBetweenPointsThatLieOnNoLine() {
    assertThat(exponent(1, 10, 10)).isBetween(0.4, 0.6);
  }

  @Test
  void oneSizeHasNoExponent() {
    assertThatThrownBy(() -> Statistics.exponent(new double[] {10}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Statistics.exponent(new double[] {10, 10}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ratiosAreTakenRoundByRound() {
    // the machine was three times as fast in the last round: that is no difference between the two
    var ratio = Spread.ofRatios(new double[] {10, 12, 30}, new double[] {20, 20, 60});
    assertThat(ratio).isEqualTo(new Spread(0.5, 0.5, 0.6));
    assertThatThrownBy(() -> Spread.ofRatios(new double[] {1}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGoalIsMetAtItsBorder() {
    assertThat(Row.judged("x", "", Spread.of(0.5), Goal.atLeast(0.5)).verdict())
        .isEqualTo(Row.Verdict.MET);
    assertThat(Row.judged("x", "", Spread.of(0.49), Goal.atLeast(0.5)).verdict())
        .isEqualTo(Row.Verdict.MISSED);
    assertThat(Row.judged("x", "", Spread.of(101), Goal.atMost(100)).verdict())
        .isEqualTo(Row.Verdict.MISSED);
  }

  private static double exponent(double... times) {
    return Statistics.exponent(SIZES, times);
  }
}
