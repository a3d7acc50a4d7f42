package org.anlan.servicekit.place;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

/**
 * How far maps published in China move what they show. The movement is defined in one direction
 * only, so it is undone by trying: where the moved guess misses, the guess is moved by the miss.
 */
@FunctionalInterface
interface MapShift {

  /** 火星坐标: up to 700 m, by formulas that became known without ever being published. */
  MapShift GCJ02 = MapShift::gcj02;

  /** Baidu's own movement, on top of the other. */
  MapShift BD09 = (lon, lat) -> onTop(gcj02(lon, lat));

  /** Krasovsky's ellipsoid, which the formulas take the earth for. */
  double RADIUS = 6378245.0;

  double ECCENTRICITY_SQUARED = 0.00669342162296594323;

  /** 1e-7 degrees are a centimetre; more digits than that would only look exact. */
  double DIGITS = 1e7;

  Degrees apply(double lon, double lat);

  /** Where something lies that the map shows there. The miss shrinks a hundredfold each time. */
  default Degrees undo(double lon, double lat) {
    double guessLon = lon;
    double guessLat = lat;
    for (int i = 0; i < 10; i++) {
      var shown = apply(guessLon, guessLat);
      guessLon += lon - shown.lon();
      guessLat += lat - shown.lat();
    }
    return new Degrees(
        Math.round(guessLon * DIGITS) / DIGITS, Math.round(guessLat * DIGITS) / DIGITS);
  }

  private static Degrees gcj02(double lon, double lat) {
    double x = lon - 105;
    double y = lat - 35;
    double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
    east += waves(20, 6 * x) + waves(20, 2 * x) + waves(20, x) + waves(40, x / 3);
    east += waves(150, x / 12) + waves(300, x / 30);
    double north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
    north += waves(20, 6 * x) + waves(20, 2 * x) + waves(20, y) + waves(40, y / 3);
    north += waves(160, y / 12) + waves(320, y / 30);

    double radians = Math.toRadians(lat);
    double bent = 1 - ECCENTRICITY_SQUARED * sin(radians) * sin(radians);
    double metresPerRadianEast = RADIUS / sqrt(bent) * Math.cos(radians);
    double metresPerRadianNorth = RADIUS * (1 - ECCENTRICITY_SQUARED) / (bent * sqrt(bent));
    return new Degrees(
        lon + Math.toDegrees(east / metresPerRadianEast),
        lat + Math.toDegrees(north / metresPerRadianNorth));
  }

  private static Degrees onTop(Degrees gcj02) {
    double often = PI * 3000 / 180;
    double far = Math.hypot(gcj02.lon(), gcj02.lat()) + 0.00002 * sin(gcj02.lat() * often);
    double angle = Math.atan2(gcj02.lat(), gcj02.lon()) + 0.000003 * Math.cos(gcj02.lon() * often);
    return new Degrees(far * Math.cos(angle) + 0.0065, far * sin(angle) + 0.006);
  }

  private static double waves(double height, double at) {
    return height * sin(at * PI) * 2 / 3;
  }
}
