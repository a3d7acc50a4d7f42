package org.anlan.servicekit.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check points are those that the open converters of these systems publish. */
class CoordinateSystemTest {

  /** Degrees of five centimetres, far below the metre that is promised. */
  private static final Offset<Double> CENTIMETRES = within(5e-7);

  @Test
  void isTakenAsItIsFromTheNationalSystem() {
    assertThat(position(109.36, 32.39, CoordinateSystem.CGCS2000))
        .isEqualTo(new Degrees(109.36, 32.39));
  }

  @Test
  void isTakenAsItIsFromSatelliteReceivers() {
    assertThat(position(109.36, 32.39, CoordinateSystem.WGS84))
        .isEqualTo(new Degrees(109.36, 32.39));
  }

  @ParameterizedTest
  @CsvSource({
    "116.41024449916938, 39.91640428150164, 116.404, 39.915",
    "121.531541859215, 31.17530398364597, 121.5272106, 31.1774276",
    "113.9171764808363, 22.540796131694766, 113.912316, 22.543847",
    "116.38404722455657, 39.91334545536069, 116.377817, 39.911954",
  })
  void isFoundFromWhatTelephonesShow(double lon, double lat, double trueLon, double trueLat) {
    var found = position(lon, lat, CoordinateSystem.GCJ02);

    assertThat(found.lon()).isCloseTo(trueLon, CENTIMETRES);
    assertThat(found.lat()).isCloseTo(trueLat, CENTIMETRES);
  }

  @Test
  void isFoundFromWhatBaiduShows() {
    var found = position(116.41662724378733, 39.922699552216216, CoordinateSystem.BD09);

    assertThat(found.lon()).isCloseTo(116.404, CENTIMETRES);
    assertThat(found.lat()).isCloseTo(39.915, CENTIMETRES);
  }

  /** From the Pamirs to the Ussuri and down to the Nansha islands. */
  @Test
  void comesBackFromEitherMapEverywhereInTheCountry() {
    for (double lon = 73.5; lon < 136; lon += 0.77) {
      for (double lat = 3.5; lat < 54; lat += 0.71) {
        comesBack(lon, lat, CoordinateSystem.GCJ02, MapShift.GCJ02);
        comesBack(lon, lat, CoordinateSystem.BD09, MapShift.BD09);
      }
    }
  }

  private static void comesBack(double lon, double lat, CoordinateSystem system, MapShift map) {
    var shown = map.apply(lon, lat);
    var found = position(shown.lon(), shown.lat(), system);

    assertThat(found.lon()).isCloseTo(lon, CENTIMETRES);
    assertThat(found.lat()).isCloseTo(lat, CENTIMETRES);
  }

  private static Degrees position(double lon, double lat, CoordinateSystem crs) {
    return crs.inCgcs2000(lon, lat);
  }
}
