package org.anlan.registry.enterprise.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.anlan.servicekit.place.CoordinateSystem;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void isTakenAsItIsFromTheNationalSystem() {
    assertThat(Position.of(new Location(109.36, 32.39, CoordinateSystem.CGCS2000)))
        .isEqualTo(new Position(109.36, 32.39));
  }

  @Test
  void isFoundFromWhatTelephonesShow() {
    var found =
        Position.of(new Location(116.41024449916938, 39.91640428150164, CoordinateSystem.GCJ02));

    assertThat(found.lon()).isCloseTo(116.404, within(5e-7));
    assertThat(found.lat()).isCloseTo(39.915, within(5e-7));
  }
}
