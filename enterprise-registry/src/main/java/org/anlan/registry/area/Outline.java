package org.anlan.registry.area;

import java.util.List;

/**
 * The outline of an area, corner after corner. Within a county a degree is as good as a plane: the
 * error is far below what outlines are drawn with.
 */
public record Outline(List<Point> corners) {

  /** Copies the corners. */
  public Outline {
    corners = List.copyOf(corners);
  }

  /**
   * Whether a place lies within: a ray from it crosses the outline an odd number of times. The
   * outline itself belongs to the area on its west and south and not on its east and north, so that
   * of two neighbours just one holds a place on their border.
   */
  public boolean holds(double lon, double lat) {
    boolean within = false;
    var from = corners.getLast();
    for (var to : corners) {
      if (from.lat() > lat != to.lat() > lat && lon < crossing(from, to, lat)) {
        within = !within;
      }
      from = to;
    }
    return within;
  }

  private static double crossing(Point from, Point to, double lat) {
    return from.lon() + (lat - from.lat()) / (to.lat() - from.lat()) * (to.lon() - from.lon());
  }
}
