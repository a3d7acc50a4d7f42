package org.anlan.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  /** A horseshoe, open to the north, between 109.0/32.0 and 109.3/32.3. */
  private static final Outline HORSESHOE =
      new Outline(
          List.of(
              new Point(109.0, 32.0),
              new Point(109.3, 32.0),
              new Point(109.3, 32.3),
              new Point(109.2, 32.3),
              new Point(109.2, 32.1),
              new Point(109.1, 32.1),
              new Point(109.1, 32.3),
              new Point(109.0, 32.3)));

  @ParameterizedTest
  @CsvSource({
    "109.05, 32.2, true",
    "109.25, 32.2, true",
    "109.15, 32.05, true",
    "109.15, 32.2, false",
    "108.99, 32.2, false",
    "109.31, 32.2, false",
    "109.05, 32.31, false",
    "109.05, 31.99, false"
  })
  void holdsWhatLiesWithin(double lon, double lat, boolean within) {
    assertThat(HORSESHOE.holds(lon, lat)).isEqualTo(within);
  }

  @Test
  void givesAPlaceOnABorderToOneOfTwoNeighbours() {
    var west = square(109.0);
    var east = square(109.1);

    for (double lat : new double[] {32.0, 32.05}) {
      assertThat(west.holds(109.1, lat)).isNotEqualTo(east.holds(109.1, lat));
    }
  }

  private static Outline square(double lon) {
    return new Outline(
        List.of(
            new Point(lon, 32.0),
            new Point(lon + 0.1, 32.0),
            new Point(lon + 0.1, 32.1),
            new Point(lon, 32.1)));
  }
}
